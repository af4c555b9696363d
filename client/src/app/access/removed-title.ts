import type { I18n } from '#client/i18n/i18n.tsx'

/** Since when this device is removed (ms since 1970); a line never ends within the date. */
export function removedTitle(
  at: number,
  { words, formats }: Pick<I18n, 'words' | 'formats'>,
): string {
  return words().access.deviceRemoved(formats().instant(at).replaceAll(' ', '\u00a0'))
}
