/** What a desk and a phone show besides the month and the agenda: one file, since who looks at one looks at another. */

export { PhoneView } from './agenda/PhoneView.tsx'
export { OtherView } from './frame/OtherView.tsx'
