import type { errors as french } from '../fr/errors.ts'
export const errors: typeof french = {
  title: 'This page could not open',
  kept: 'Your changes are safe on this device. Reload the page; if the error comes back, copy the detail and send it to the person who runs your relay.',
  missing: 'Not on this device yet',
  missingDetail:
    'This part of Ruche is loaded only once, and there is no network for that. Your changes are safe. Try again as soon as the network is back; if it is there, reload the page.',
  reload: 'Reload',
  copyDetail: 'Copy the detail',
  backToCalendar: 'Back to the calendar',
  reference: (code: string) => `Ref. ${code}`,
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
