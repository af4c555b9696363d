// What `y-websocket` and a page for an audience import of `y-protocols/awareness`: nobody is there, and nobody is told of.
export class Awareness {
  states = new Map()
  getStates() {
    return this.states
  }
  getLocalState() {
    return null
  }
  setLocalState() {}
  on() {}
  off() {}
  destroy() {}
}
export const removeAwarenessStates = () => {}
export const applyAwarenessUpdate = () => {}
export const encodeAwarenessUpdate = () => new Uint8Array([0])
