import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BROWSERS = [
  process.env.ISNAD_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a Chromium on this machine, or null. */
export const findBrowser = () => BROWSERS.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Opens the playground at `url`, runs its first tab with the keyboard, and returns the answer it got. */
export const askInPlayground = async (executablePath, url) => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    const [response] = await Promise.all([
      page.waitForResponse(
        (answer) =>
          answer.request().method() === 'POST' && !answer.request().postData()?.includes('IntrospectionQuery'),
      ),
      page.keyboard.press('Control+Enter'),
    ]);
    return await response.json();
  } finally {
    await browser.close();
  }
};
