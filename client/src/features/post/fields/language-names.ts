/**
 * What languages are called. What names none (a tag that somebody wrote by hand) is shown as it is.
 * @param reader in which language their names are said, such as `fr`
 */
export function languageNames(reader: string): (tag: string) => string {
  const names = new Intl.DisplayNames([reader], { type: 'language' })
  return (tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
