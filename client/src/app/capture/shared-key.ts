/** Where this device keeps what another app has shared; the frame asks whether there is any before it loads the rest. */
export const SHARED = 'ruche.shared'
