export interface TimeZoneOption {
  readonly value: string
  readonly label: string
}

/** All that the browser knows, and this device's own even if it is called by an older name. */
export function timeZones(own: string): TimeZoneOption[] {
  const known = Intl.supportedValuesOf('timeZone')
  const names = known.includes(own) ? known : [own, ...known]
  return names.map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }))
}
