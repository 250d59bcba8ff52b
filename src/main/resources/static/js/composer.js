import { completionsFor } from "./commands.js";
import { createCompletionList } from "./completion-list.js";
import { createHistory } from "./history.js";
import { icon } from "./icons.js";

/** The line at the bottom: typing, completing commands, sending, and going back to what was sent. */
export function createComposer(form, { send, turnPage }) {
  const input = form.querySelector("[role=combobox]");
  const completions = createCompletionList(form.querySelector("[role=listbox]"), input, complete);
  const history = createHistory();
  let commands = [];

  form.querySelector("[type=submit]").append(icon("send"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener("input", suggest);
  input.addEventListener("blur", completions.hide);
  input.addEventListener("keydown", (event) => {
    // Keys pressed while an input method composes a word belong to that word.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const handled = completions.isOpen() ? completionKey(event.key) : streamKey(event.key);
    if (handled) event.preventDefault();
  });

  function completionKey(key) {
    switch (key) {
      case "ArrowDown":
        completions.move(1);
        return true;
      case "ArrowUp":
        completions.move(-1);
        return true;
      case "Escape":
        completions.hide();
        return true;
      case "Tab":
        complete(completions.activeItem() ?? completions.firstItem());
        return true;
      case "Enter":
        if (!completions.activeItem()) return false;
        complete(completions.activeItem());
        return true;
      default:
        return false;
    }
  }

  function streamKey(key) {
    switch (key) {
      case "ArrowUp":
        recall(-1);
        return true;
      case "ArrowDown":
        recall(1);
        return true;
      case "PageUp":
        turnPage(-1);
        return true;
      case "PageDown":
        turnPage(1);
        return true;
      default:
        return false;
    }
  }

  function recall(step) {
    const text = history.step(step, input.value);
    if (text !== null) fill(text);
  }

  function suggest() {
    const { items, eager } = completionsFor(input.value, commands);
    completions.show(items, { activateFirst: eager });
  }

  function complete(item) {
    fill(item.text);
    suggest();
  }

  function fill(text) {
    input.value = text;
    input.setSelectionRange(text.length, text.length);
  }

  function submit() {
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    completions.hide();
    history.add(text);
    send(text);
    // Whoever pressed the button may want to go on typing; on a phone the keyboard would cover the
    // answer.
    if (matchMedia("(hover: hover)").matches) input.focus();
  }

  return {
    focus: () => input.focus(),
    offer(newCommands) {
      commands = newCommands;
    },
    /** Begins a message for the reader to finish. */
    begin(text) {
      fill(text);
      input.focus();
      suggest();
    },
  };
}
