/** Size of the share image in pixels, the one that networks ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;
