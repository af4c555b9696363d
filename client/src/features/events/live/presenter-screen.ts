/** The screen of the device from which somebody presents. */
export interface PresenterScreen {
  /** Keeps it from going dark until the result is called; does nothing where the device cannot. */
  stayAwake(): () => void
  /** Without the browser around it, where the device can. */
  fill(isFull: boolean): void
}
