/** When somebody's name was taken out of a record; ms since 1970. Devices let go of what it said before. */
export const MASKED_AT = 'maskedAt'
