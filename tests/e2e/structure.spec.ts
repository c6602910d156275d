import { expect, sites, test } from './site.ts';

/** What a screen reader is told, as text: landmarks, headings, the paste box and its results. */
test('home', async ({ page }) => {
	await page.goto(sites.root);
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to content"
    - banner:
      - link "Signpost"
      - navigation "Site":
        - link "Errors"
        - link "Products"
        - link "API reference"
      - button "Switch between light and dark"
      - link "Paste an error"
    - main:
      - heading "Paste the error." [level=1]
      - textbox "The error, as it was printed, or a few words"
      - button "Paste"
      - list
      - heading "By product" [level=2]
      - list
      - heading "By whose fault" [level=2]
      - list
      - heading "By HTTP status" [level=2]
      - list
      - heading "Most hit" [level=2]
      - list
      - heading "Recently changed" [level=2]
      - list
    - contentinfo
  `);
});

test('an entry', async ({ page }) => {
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/`);
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - navigation "Breadcrumb":
        - list:
          - listitem:
            - link "Claude Code"
          - listitem:
            - link "Tool use"
      - article:
        - figure:
          - 'heading "API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation." [level=1]'
          - button "Copy the message"
        - list "In short":
          - listitem: The tool
          - listitem: Retry after the fix
        - heading /Quick fix/ [level=2]
        - heading /Fixes by cause/ [level=2]
        - heading /What this error means/ [level=2]
        - heading /Why this happens/ [level=2]
      - complementary "About this page":
        - heading "On this page" [level=2]
        - navigation "On this page"
        - heading /About this page/ [level=2]
  `);
});

test('results', async ({ page }) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').fill('API Error: 400 due to tool use concurrency issues.');
	await expect(page.locator('[data-finder]')).toMatchAriaSnapshot(`
    - textbox "The error, as it was printed, or a few words"
    - button "Clear"
    - button "Log file"
    - button "Copy a link"
    - status: "This is: 400 due to tool use concurrency issues."
    - list:
      - listitem:
        - paragraph: Exact wording
        - heading "400 due to tool use concurrency issues" [level=2]:
          - link "400 due to tool use concurrency issues"
        - list:
          - listitem: The tool
          - listitem: Retry after the fix
        - heading "Quick fix" [level=3]
  `);
});
