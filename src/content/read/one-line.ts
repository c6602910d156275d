/** A line of Markdown in which nothing begins a list, a heading, a quotation or a rule. */
export const asOneLine = (markdown: string): string => markdown.replace(opensBlock, '$1\\');

const opensBlock = /^(?:(\d+)(?=[.)]\s)|(?=[-+*#]{1,6}(?:\s|$)|>|-{3}))/;
