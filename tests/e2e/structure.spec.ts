import { expect, sites, test } from './site.ts';

/** What a screen reader is told, as text: landmarks, headings, the paste box and its results. */
test('home', async ({ page }) => {
	await page.goto(sites.root);
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to content"
    - banner:
      - link "Signpost"
      - link "Errors"
      - link "Products"
      - link "API reference"
      - link "Paste an error"
    - main:
      - heading "What does the error say?" [level=1]
      - text: Paste it as it was printed
      - textbox "Paste it as it was printed"
      - heading "Most hit" [level=2]
      - list
      - heading "By product" [level=2]
      - list
      - heading "Recently changed" [level=2]
      - list
      - heading "Or look it up" [level=2]
      - heading "Kind of trouble" [level=3]
      - heading "HTTP status" [level=3]
      - heading "Me or them" [level=3]
      - heading "Does it still happen" [level=3]
    - contentinfo
  `);
});

test('an entry', async ({ page }) => {
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/`);
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - navigation "Breadcrumb":
        - list:
          - listitem: Anthropic
          - listitem:
            - link "Claude Code"
          - listitem:
            - link "Tool use"
      - article:
        - heading "400 due to tool use concurrency issues" [level=1]
        - figure:
          - code: "API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation."
          - button "Copy"
        - term: Me or them
        - definition: The tool
        - term: Retry
        - definition: Retry after the fix
        - term: Status
        - definition: Active
        - heading "Quick fix" [level=2]
        - heading "Fixes" [level=2]
        - heading "Rewind to before the broken turn" [level=3]
        - heading "Common causes" [level=2]
        - list
        - heading "Platform and tool checks" [level=2]
        - heading "Step by step" [level=2]
        - list
        - heading "What this error means" [level=2]
        - heading "Why this happens" [level=2]
        - heading "How to prevent it" [level=2]
        - heading "Look-alikes" [level=2]
        - heading "Related errors" [level=2]
        - heading "Questions" [level=2]
        - heading "API parameters" [level=2]
        - heading "Sources checked" [level=2]
        - heading "About this page" [level=2]
        - navigation "On this page"
  `);
});

test('results', async ({ page }) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').fill('API Error: 400 due to tool use concurrency issues.');
	await expect(page.locator('[data-finder]')).toMatchAriaSnapshot(`
    - textbox "Paste it as it was printed"
    - button "Clear"
    - button "Choose a log file"
    - button "Copy a link to this search"
    - status: "This is: 400 due to tool use concurrency issues."
    - list:
      - listitem:
        - link "400 due to tool use concurrency issues"
  `);
});
