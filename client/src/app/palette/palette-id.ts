/** The command that opens the palette, which does not offer itself. */
export const PALETTE = 'app.palette'
