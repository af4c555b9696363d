/** Where somebody cannot get in, or there is nothing. */
export const gate = {
  unreachable: 'The relay does not answer',
  unreachableDetail:
    'This device does not know this workspace yet and cannot open it offline. Check the connection, then try again.',
  notFound: 'There is nothing at this address',
  notFoundDetail: 'The link may be incomplete, or the page has moved.',
  welcomeTitle: 'Welcome to Ruche',
  welcomeNoSession:
    'This device does not know a workspace yet. Open your team’s invitation link, or the one that the relay prints when it starts.',
  signedOutTitle: 'You are signed out on this device',
}
