package dev.byline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.HeldFolder.Hold;
import dev.byline.RunningByline;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as somebody uses it in a browser. Skipped where Debian's Chromium is not installed. */
class PageTest extends RunningByline {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

  private static final String CRIMEA = "what did Zelensky say about Crimea?";

  private static ChromeDriver browser;
  private static WebDriverWait wait;

  @BeforeAll
  static void open(@TempDir Path profile) {
    for (Path program : List.of(CHROMIUM, CHROMEDRIVER)) {
      assumeTrue(
          Files.isExecutable(program), "The page was not tested: " + program + " is missing");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(CHROMEDRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    wait = new WebDriverWait(browser, Duration.ofSeconds(30), Duration.ofMillis(100));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void visit() {
    browser.get("about:blank");
    browser.get("http://localhost:" + port + "/");
    see(".welcome .chip");
  }

  /** A violated security policy and an error of the page's scripts both show up here. */
  @AfterEach
  void theConsoleIsQuiet() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .extracting(LogEntry::getMessage)
        .isEmpty();
  }

  @Test
  void aQuestionIsAnsweredWithQuotesAndTheirSources() {
    ask(CRIMEA);

    WebElement quote = see("[data-testid=reply][data-kind=ANSWER] [data-testid=quote]");
    assertThat(quote.findElements(By.cssSelector("blockquote mark")))
        .extracting(WebElement::getText)
        .isNotEmpty()
        .doesNotContain("");
    assertThat(quote.getDomAttribute("data-file")).isNotEmpty();
    assertThat(quote.findElement(By.cssSelector("[data-testid=open-citation] code")).getText())
        .isEqualTo(quote.getDomAttribute("data-file") + ":" + quote.getDomAttribute("data-line"));
    assertThat(quote.findElement(By.className("attribution")).getText())
        .isEqualTo("Said by Volodymyr Zelensky");
  }

  @Test
  void aDayIsShownInAPictureThatIsAlsoSaidInWords() {
    ask("/briefing date: 2025-04-23");

    WebElement picture = see("[data-testid=picture] img");
    wait.until(page -> "1200".equals(picture.getDomProperty("naturalWidth")));
    assertThat(picture.getDomAttribute("alt"))
        .contains(see("[data-testid=story] .story-headline").getText())
        .contains("Who is quoted most");
  }

  @Test
  void onADarkPageThePictureIsDark() {
    emulate("dark");
    try {
      ask("/briefing date: 2025-04-23");

      WebElement picture = see("[data-testid=picture] img");
      wait.until(page -> "1200".equals(picture.getDomProperty("naturalWidth")));
      assertThat(picture.getDomProperty("currentSrc")).contains("theme=dark");
    } finally {
      emulate("light");
    }
  }

  private static void emulate(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @Test
  void aQuoteIsCopiedWithItsSource() {
    ask("what did Jory Penrose say about the lamp?");
    String sentence = see("[data-testid=quote] blockquote").getText();

    see("[data-testid=quote] [data-testid=copy]").click();

    assertThat(pasted())
        .isEqualTo(
            sentence
                + " — Brine Chronicle, 14 March 2025, “Tolverne lighthouse lamp to burn again”, "
                + LIGHTHOUSE
                + ":7. Said by Jory Penrose.");
  }

  @Test
  void aStatementIsCopiedWithHowItIsReported() {
    ask("/quotes Tyack");

    see("[data-testid=statement] [data-testid=copy]").click();

    assertThat(pasted()).endsWith(".txt:5. Said by Morwenna Tyack, word for word.");
  }

  @Test
  void whereTheBrowserOffersNoClipboardAQuoteIsCopiedAllTheSame() {
    browser.executeScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    ask("what did Jory Penrose say about the lamp?");
    WebElement copy = see("[data-testid=quote] [data-testid=copy]");

    copy.click();

    assertThat(copy.getText()).isEqualTo("Copied");
    assertThat(focused()).isEqualTo(copy);
    assertThat(pasted()).endsWith("Said by Jory Penrose.");
  }

  @Test
  void aLinkToThePublisherGoesToTheWordsThatAreQuoted() {
    ask("/ask question: " + CRIMEA + " limit: 25");

    WebElement link = see("[data-testid=quote] .source-link");

    String first = link.findElement(By.xpath("ancestor::figure//blockquote")).getText();
    String fragment = String.valueOf(link.getDomAttribute("href")).split("#:~:text=", 2)[1];
    assertThat(first).startsWith(URLDecoder.decode(fragment.split(",", 2)[0], UTF_8));
  }

  @Test
  void daysAreThoseOfTheReadersTimeZone() {
    String east = understoodIn("Pacific/Kiritimati");
    visit();

    assertThat(understoodIn("Etc/GMT+12")).isNotEqualTo(east);
  }

  private static String understoodIn(String zone) {
    browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    try {
      ask("what did Jory Penrose say yesterday?");
      return see("[data-testid=reply] .understood").getText();
    } finally {
      browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
    }
  }

  @Test
  void whatDiffersStandsSideBySide() {
    ask("did Rubio attend the London talks?");

    WebElement difference = see("[data-testid=difference]");
    List<WebElement> sides = difference.findElements(By.cssSelector("[data-testid=quote]"));
    assertThat(sides).hasSizeGreaterThan(1);
    assertThat(sides.getFirst().getLocation().y).isEqualTo(sides.get(1).getLocation().y);
    assertThat(see("[data-testid=reply] .title").getText()).contains("sources differ");
  }

  @Test
  void aCitationOpensTheArticleAtTheQuote() {
    ask("what did Jory Penrose say about the lamp?");
    WebElement citation = see("[data-testid=open-citation]");
    String sentence = see("[data-testid=quote] blockquote").getText();

    citation.click();

    WebElement quoted = see("[data-testid=article] [data-testid=quoted]");
    assertThat(quoted.getText()).isEqualTo(sentence);
    assertThat(see("#article-title").getText()).isEqualTo("Tolverne lighthouse lamp to burn again");
    assertThat(see("#article-source").getText())
        .isEqualTo("Brine Chronicle · 14 March 2025 · " + LIGHTHOUSE + ":7");

    focused().sendKeys(Keys.ESCAPE);

    unsee("[data-testid=article]");
    assertThat(focused()).isEqualTo(citation);
  }

  @Test
  void theWayBackClosesTheArticleAndTheWayForthOpensIt() {
    ask("what did Jory Penrose say about the lamp?");
    see("[data-testid=open-citation]").click();
    see("[data-testid=quoted]");

    browser.navigate().back();
    unsee("[data-testid=article]");

    browser.navigate().forward();
    see("[data-testid=quoted]");
  }

  @Test
  void aLinkToAPassageOpensIt() {
    browser.get(
        "http://localhost:"
            + port
            + "/?q=lamp#open="
            + LIGHTHOUSE
            + "&start="
            + LIGHTHOUSE_TEXT.indexOf("Fishermen")
            + "&end="
            + LIGHTHOUSE_TEXT.indexOf("storms"));

    assertThat(see("[data-quoted] .row-text").getText())
        .isEqualTo("Fishermen have asked for its return since the winter storms. They may get it.");
    assertThat(present("[data-testid=reply][data-kind=ANSWER]")).isNotNull();
  }

  @Test
  void aFollowUpTakesOverWhatIsMissingThroughOtherReplies() {
    ask(CRIMEA);
    see("[data-testid=quote]");
    ask("thanks");
    see("[data-testid=reply][data-kind=INFO]");

    ask("and Penrose?");

    WebElement understood = see("article.message-bot:last-child .understood");
    assertThat(understood.getText())
        .startsWith("Understood as: what did Penrose say about Crimea?\nLooked for: ");
  }

  @Test
  void aPageThatWasLeftForgetsWhatWasAsked() {
    ask(CRIMEA);
    see("[data-testid=quote]");
    visit();

    ask("and Zelensky?");

    assertThat(see("[data-testid=reply] .understood").getText()).startsWith("Looked for: ");
  }

  @Test
  void whatNoArticleSaysIsRefused() {
    ask("what did Zelensky say about the penguins of Zanzibar?");

    WebElement reply = see("[data-testid=reply]");
    assertThat(reply.getDomAttribute("data-kind")).isEqualTo("REFUSAL");
    assertThat(reply.getText()).contains("No sentence in the articles says this", "“penguins”");
    assertThat(reply.findElements(By.cssSelector("[data-testid=quote]"))).isEmpty();
  }

  @Test
  void statementsAreListedAndOpenWhereTheyStand() {
    ask("/quotes Tyack");

    WebElement row = see("[data-testid=reply][data-kind=ANSWER] [data-testid=statement]");
    assertThat(row.findElement(By.tagName("blockquote")).getText())
        .contains("The breakwater will be ready in August");
    assertThat(see(".ledger-date time").getDomAttribute("datetime")).isEqualTo("2025-03-19");
    assertThat(browser.findElements(By.cssSelector("[data-testid=statement]"))).hasSize(2);

    row.findElement(By.cssSelector("[data-testid=open-citation]")).click();

    assertThat(see("[data-testid=quoted]").getText()).contains("ready in August");
  }

  @Test
  void aTimelineIsDrawnAndItsDotsLeadToTheWords() {
    ask("/timeline breakwater");

    WebElement first = see("[data-testid=timeline] .point[tabindex='0']");
    assertThat(first.getDomAttribute("aria-label"))
        .isEqualTo("16 March 2025, Morwenna Tyack, First");
    assertThat(browser.findElements(By.cssSelector(".point"))).hasSize(2);
    WebElement changed = see("[data-testid=moment][data-changed]");
    assertThat(changed.findElement(By.tagName("del")).getText()).contains("May");
    assertThat(changed.findElement(By.tagName("ins")).getText()).contains("August");

    browser.executeScript("arguments[0].focus()", first);
    focused().sendKeys(Keys.ARROW_RIGHT);
    assertThat(focused().getDomAttribute("aria-label"))
        .isEqualTo("19 March 2025, Morwenna Tyack, Latest, wording changed");
    focused().sendKeys(Keys.ENTER);

    assertThat(focused()).isEqualTo(changed);
  }

  @Test
  void whatHasNoDayAndNoTitleIsShownSo() throws IOException {
    write("chronicle/seal.txt", "“The seal sleeps on the slip,” said Kensa Moyle.\n");
    new Http(port).post("/api/index");
    awaitRest();

    ask("/timeline seal");
    WebElement undated = see("[data-testid=timeline] [data-testid=undated]");
    assertThat(undated.findElement(By.tagName("h3")).getText()).isEqualTo("No day stated");
    assertThat(browser.findElements(By.cssSelector(".point"))).isEmpty();
    visit();
    ask("what did Moyle say about the seal?");

    assertThat(see("[data-testid=quote] .source-line").getText()).isEqualTo("No date given");
  }

  @Test
  void aQuotationIsShownBesideTheArticlesWords() {
    ask("/check “The breakwater will be ready in July and will cost the islanders nothing”");

    WebElement comparison = see("[data-testid=comparison]");
    assertThat(comparison.findElement(By.tagName("del")).getText()).contains("July");
    assertThat(comparison.findElement(By.tagName("ins")).getText()).containsAnyOf("May", "August");
    assertThat(comparison.findElement(By.cssSelector("[data-testid=open-citation]")).getText())
        .contains("chronicle/breakwater");
  }

  @Test
  void aReindexShowsHowFarItHasComeUntilItIsDone() {
    try (Hold hold = folder().holdReading()) {
      ask("/reindex full");
      WebElement running = see("[data-testid=progress][data-state=RUNNING]");
      assertThat(running.findElements(By.cssSelector("progress"))).hasSize(1);
    }

    WebElement done = see("[data-testid=progress][data-state=SUCCEEDED]");
    assertThat(done.getText()).contains("read in");
    assertThat(browser.findElements(By.cssSelector("[data-testid=progress]"))).hasSize(1);
  }

  @Test
  void everythingIsReachedByTheKeyboard() {
    WebElement question = question();
    // Where a browser tells of a real keyboard, the question has the focus from the beginning.
    for (int i = 0; i < 40 && !focused().equals(question); i++) {
      focused().sendKeys(Keys.TAB);
    }

    focused().sendKeys("/");
    assertThat(see("[role=option][aria-selected=true]").getText()).contains("/ask");

    focused().sendKeys(Keys.ARROW_DOWN);
    assertThat(see("[role=option][aria-selected=true]").getText()).contains("/why");

    focused().sendKeys("so");
    focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(question.getDomProperty("value")).isEqualTo("/sources ");

    focused().sendKeys(Keys.ENTER);
    assertThat(see("[data-testid=reply]").getDomAttribute("data-kind")).isEqualTo("INFO");
    assertThat(focused()).isEqualTo(question);
  }

  @Test
  void aSuggestionIsAskedWhenItIsPressed() {
    see("[data-testid=suggestion]").click();

    assertThat(see("[data-testid=reply]").getDomAttribute("data-kind")).isEqualTo("ANSWER");
  }

  @Test
  void markupStaysTheLettersThatWereTyped() {
    ask("<img src=x onerror=alert(1)><b>lamp</b>");

    see("[data-testid=reply]");
    assertThat(see(".message-user .text").getText())
        .isEqualTo("<img src=x onerror=alert(1)><b>lamp</b>");
    assertThat(browser.findElements(By.cssSelector("img[src=x], .message b"))).isEmpty();
  }

  @Test
  void nothingIsWiderThanAPhone() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    try {
      assertThat(scrollsSideways()).isFalse();
      ask(CRIMEA);
      see("[data-testid=reply][data-kind=ANSWER]");
      assertThat(scrollsSideways()).isFalse();
      ask("pneumonoultra" + "microscopic".repeat(30));
      see("[data-testid=reply][data-kind=REFUSAL]");
      assertThat(scrollsSideways()).isFalse();
      browser.findElement(By.cssSelector("[data-testid=open-citation]")).click();
      see("[data-testid=quoted]");
      assertThat(scrollsSideways()).isFalse();
      focused().sendKeys(Keys.ESCAPE);
      unsee("[data-testid=article]");
      ask("/timeline breakwater");
      see("[data-testid=timeline] .point");
      ask("/quotes Zelensky");
      see("[data-testid=statement]");
      ask("did Rubio attend the London talks?");
      see("[data-testid=difference]");
      ask("/check The breakwater will be ready in July and will cost the islanders nothing");
      see("[data-testid=comparison]");
      assertThat(scrollsSideways()).isFalse();
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void theHeaderTakesOneLine() {
    assertThat(see(".bar").getSize().height).isLessThan(2 * see(".bar-mark").getSize().height);
  }

  private static boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        browser.executeScript(
            """
            return [document.scrollingElement, document.getElementById("stream"),
                    document.getElementById("article-body")]
                .some(box => box.scrollWidth > box.clientWidth);
            """));
  }

  private static void ask(String line) {
    question().sendKeys(line);
    browser.findElement(By.cssSelector("[data-testid=send]")).click();
  }

  /** What the clipboard holds, as somebody pastes it. */
  private static String pasted() {
    wait.until(ExpectedConditions.textToBePresentInElementLocated(By.id("announcer"), "Copied"));
    question().click();
    focused().sendKeys(Keys.chord(Keys.CONTROL, "v"));
    wait.until(page -> !String.valueOf(question().getDomProperty("value")).isEmpty());
    return String.valueOf(question().getDomProperty("value"));
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static WebElement question() {
    return see("[data-testid=question]");
  }

  private static WebElement see(String selector) {
    return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private static WebElement present(String selector) {
    return wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  private static void unsee(String selector) {
    wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
  }
}
