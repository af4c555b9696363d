/** Under this key the device remembers which workspace was open last: the one that `/` leads to. */
export const LAST_WORKSPACE = 'ruche.workspace'
