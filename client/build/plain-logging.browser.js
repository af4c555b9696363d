// What Yjs imports of `lib0/logging`: colours are written as nothing.
export const ORANGE = ''
export const RED = ''
export const BOLD = ''
export const UNBOLD = ''
export const print = (...args) => console.warn(...args)
export const warn = (...args) => console.warn(...args)
