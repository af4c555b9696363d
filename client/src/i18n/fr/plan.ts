/** The way to the pages that prepare the calendar. */
export const plan = {
  title: 'Planifier',
  pages: 'Pages qui préparent le calendrier',
}
