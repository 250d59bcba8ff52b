/**
 * What could complete the text typed so far: command names while one is being typed, then the
 * names of its options. Returns `items` ({label, description, admin, required, text}: the text to
 * stand in the composer afterwards) and `eager`: whether Enter should take the first item rather
 * than send what stands there.
 */
export function completionsFor(text, commands) {
  const naming = /^\/(\S*)$/.exec(text);
  if (naming) return commandNames(naming[1].toLowerCase(), commands);
  const inside = /^\/(\S+)\s+(.*)$/s.exec(text);
  const command = inside && commands.find(({ name }) => name === inside[1].toLowerCase());
  return command ? optionNames(text, inside[2], command) : { items: [], eager: false };
}

/** How a command begins once it is chosen: with its first required option ready to be filled. */
export function commandStart({ name, options }) {
  const first = options.find(({ required }) => required);
  return first ? `/${name} ${first.name}: ` : `/${name} `;
}

function commandNames(typed, commands) {
  const items = commands
    .filter(({ name }) => name.startsWith(typed))
    .map((command) => ({
      label: `/${command.name}`,
      description: command.description,
      admin: command.admin,
      required: false,
      text: commandStart(command),
    }));
  const exact = commands.find(({ name }) => name === typed);
  return { items, eager: !(exact && isReadyAsIs(exact)) };
}

function optionNames(text, rest, command) {
  const word = /\S*$/.exec(rest)[0].toLowerCase();
  const untouched = rest.trim() === "";
  // Most of what follows a command is plain text: only a word that begins like an option counts.
  if (!untouched && word === "") return { items: [], eager: false };
  const items = command.options
    .filter(({ name }) => name.startsWith(word) && !isGiven(name, rest))
    .map(({ name, description, required }) => ({
      label: `${name}:`,
      description,
      admin: false,
      required,
      text: `${text.slice(0, text.length - word.length)}${name}: `,
    }));
  return { items, eager: untouched && !isReadyAsIs(command) };
}

function isGiven(name, rest) {
  return rest.split(/\s+/).some((word) => word.startsWith(`${name}:`));
}

function isReadyAsIs({ options }) {
  return !options.some(({ required }) => required);
}
