/** Whether a link leads to a page of this site; `//example.com` and `/\example.com` lead to another host. */
export const isSiteLink = (url: string): boolean => /^\/(?![/\\])/.test(url);
