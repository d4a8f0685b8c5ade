/**
 * A browser under test. `cargo xtask test` says which and where its programs are:
 * OPEN_BADGE_BROWSER (chromium, firefox or webkit) and OPEN_BADGE_CHROMIUM, _CHROMEDRIVER, _FIREFOX,
 * _GECKODRIVER, _MINIBROWSER, _WEBKITDRIVER; WebKit also needs a DISPLAY.
 */

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { Builder, By, Capabilities } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import firefox from "selenium-webdriver/firefox.js";

/** Which engine is tested. */
export const engine = process.env.OPEN_BADGE_BROWSER ?? "chromium";

/** Milliseconds that something on a page may take before a test gives up on it. */
const PATIENCE = 15_000;

/**
 * Starts the browser.
 * @param {{ dark?: boolean }} [options] `dark`: as if its reader preferred dark pages
 */
export async function startBrowser({ dark = false } = {}) {
  const start = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }[engine];
  if (!start) {
    throw new Error(`OPEN_BADGE_BROWSER=${engine}: it is chromium, firefox or webkit`);
  }
  const { driver, stop = () => {} } = await start(dark);
  await driver.manage().setTimeouts({ pageLoad: PATIENCE, script: PATIENCE });
  return new Browser(driver, stop);
}

export class Browser {
  /**
   * @param {import("selenium-webdriver").WebDriver} driver
   * @param {() => void} stop
   */
  constructor(driver, stop) {
    this.driver = driver;
    this.stop = stop;
  }

  async quit() {
    await this.driver.quit();
    this.stop();
  }

  /** @param {string} url */
  async open(url) {
    // A new fragment alone would not load the page anew.
    await this.driver.get("about:blank");
    await this.driver.get(url);
  }

  /**
   * Runs a function in the page. Its parameters and what it gives back are JSON.
   * @template R
   * @param {(...values: any[]) => R} work
   * @param {...unknown} values
   * @returns {Promise<Awaited<R>>}
   */
  async run(work, ...values) {
    const outcome = await this.driver.executeAsyncScript(
      `const [values, done] = arguments;
       Promise.resolve((${work})(...values)).then(
         (value) => done({ value }), (error) => done({ error: String(error) }));`,
      values,
    );
    if (outcome.error) {
      throw new Error(outcome.error);
    }
    return outcome.value;
  }

  /**
   * Runs a function in the page until it gives something that counts as true, and hands that back.
   * @template R
   * @param {string} what what is waited for
   * @param {(...values: any[]) => R} work
   * @param {...unknown} values
   * @returns {Promise<NonNullable<Awaited<R>>>}
   */
  async until(what, work, ...values) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.run(work, ...values);
      if (found) {
        return found;
      }
      if (Date.now() > end) {
        throw new Error(`waited in vain for ${what}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /**
   * Presses what `selector` finds, as readers do: once it stands still. What is drawn meanwhile moves the page, and a
   * press that was on its way would meet something else.
   * @param {string} selector
   */
  async press(selector) {
    await this.until(`${selector} to stand still`, async (selector) => {
      const element = document.querySelector(selector);
      const place = () => JSON.stringify(element.getBoundingClientRect());
      const frame = () => new Promise(requestAnimationFrame);
      element?.scrollIntoView({ block: "nearest" });
      const before = element && place();
      await frame();
      await frame();
      return element && place() === before;
    }, selector);
    await this.driver.findElement(By.css(selector)).click();
  }

  /**
   * How long pages' main threads computed at most without a break while `work` ran. It is the processor's time and not
   * the clock's, which also runs while other programs compute. Only Chromium tells it.
   * @param {() => Promise<unknown>} work
   * @returns {Promise<number | undefined>} milliseconds
   */
  async longestTask(work) {
    if (engine !== "chromium") {
      await work();
      return undefined;
    }
    const connection = await this.driver.createCDPConnection("page");
    /** @type {any[]} */
    const events = [];
    const complete = new Promise((done) => {
      connection._wsConnection.on("message", (/** @type {Buffer} */ message) => {
        const { method, params } = JSON.parse(message.toString());
        if (method === "Tracing.dataCollected") {
          events.push(...params.value);
        } else if (method === "Tracing.tracingComplete") {
          done(undefined);
        }
      });
    });
    await connection.send("Tracing.start", {
      traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline"], excludedCategories: ["*"] },
    });
    await work();
    await connection.send("Tracing.end", {});
    await complete;
    connection._wsConnection.close();
    const threads = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
    const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = events.filter(({ name, pid, tid }) => name === "RunTask" && main.has(`${pid} ${tid}`));
    if (tasks.length === 0) {
      throw new Error("the browser's trace holds no task");
    }
    // A task that began before the trace has the clock's time alone.
    return Math.max(...tasks.map(({ dur, tdur }) => tdur ?? dur ?? 0)) / 1000;
  }

  /**
   * Waits for the card of the element that `selector` finds.
   * @param {string} [selector]
   * @returns {Promise<{ state: string, text: string, verdict: string }>}
   */
  card(selector = "open-badge") {
    return this.until(`the card of ${selector}`, (selector) => {
      const element = document.querySelector(selector);
      const card = element?.shadowRoot?.querySelector("[data-state]");
      return element?.report && card
        ? { state: card.dataset.state, text: card.textContent, verdict: element.report.verdict }
        : undefined;
    }, selector);
  }

  /**
   * What axe finds on the page, in words.
   * @returns {Promise<string[]>}
   */
  async axe() {
    if (!(await this.run(() => "axe" in window))) {
      await this.driver.executeScript(await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8"));
    }
    return this.run(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")}: ${failureSummary}`));
    });
  }

  /**
   * Waits for the note of an element that could not be checked.
   * @param {string} [selector]
   */
  note(selector = "open-badge") {
    return this.until(`the note of ${selector}`, (selector) =>
      document.querySelector(selector)?.shadowRoot?.querySelector(".open-badge-note")?.textContent, selector);
  }
}

async function startChromium(dark) {
  const options = new chrome.Options();
  options.addArguments(
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1280,1000",
  );
  if (dark) {
    options.addArguments("--blink-settings=preferredColorScheme=0");
  }
  if (process.env.OPEN_BADGE_CHROMIUM) {
    options.setChromeBinaryPath(process.env.OPEN_BADGE_CHROMIUM);
  }
  const service = new chrome.ServiceBuilder(process.env.OPEN_BADGE_CHROMEDRIVER ?? "/usr/bin/chromedriver");
  const driver = await new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
  return { driver };
}

async function startFirefox(dark) {
  const options = new firefox.Options();
  options.addArguments("-headless", "--width=1280", "--height=1000");
  options.setPreference("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
  // Nothing but the pages under test may be asked for anything.
  options.setPreference("network.captive-portal-service.enabled", false);
  options.setPreference("network.connectivity-service.enabled", false);
  if (process.env.OPEN_BADGE_FIREFOX) {
    options.setBinary(process.env.OPEN_BADGE_FIREFOX);
  }
  const service = new firefox.ServiceBuilder(process.env.OPEN_BADGE_GECKODRIVER);
  const driver = await new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service).build();
  return { driver };
}

async function startWebKit(dark) {
  const port = await freePort();
  const server = spawn(process.env.OPEN_BADGE_WEBKITDRIVER ?? "WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    // GTK's theme is what WebKit takes for the reader's preference.
    env: { ...process.env, GTK_THEME: dark ? "Adwaita:dark" : "Adwaita" },
  });
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: process.env.OPEN_BADGE_MINIBROWSER, args: ["--automation"] },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  const driver = await new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(capabilities).build();
  await driver.manage().window().setRect({ width: 1280, height: 1000 });
  return { driver, stop: () => server.kill() };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {string} url */
async function answering(url) {
  for (let left = 100; left > 0; left -= 1) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer) {
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("WebKitWebDriver does not start");
}
