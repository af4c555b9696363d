/** Where tabs of one browser tell each other which workspace they have forgotten. */
export const FORGETTING = 'ruche-device'
