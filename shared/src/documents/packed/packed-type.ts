/** What a packed document is called over HTTP; another layout is another type. */
export const PACKED_TYPE = 'application/vnd.ruche.packed-1'
