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
}
