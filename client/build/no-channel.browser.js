// What `y-websocket` imports of `lib0/broadcastchannel`: there is nobody to tell.
export const subscribe = () => {}
export const unsubscribe = () => {}
export const publish = () => {}
