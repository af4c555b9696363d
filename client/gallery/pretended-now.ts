/** The morning of the day that the design's calendar shows. */
export const PRETENDED_NOW = Date.UTC(2026, 9, 15, 8, 42)
