export interface TimeZoneOption {
  readonly value: string
  readonly label: string
}

/**
 * Places that have another name by now, which browsers know and do not list: their lists have the names of 1993 (CLDR keeps
 * its first ones). Source: the file `backward` of the IANA time zone database.
 */
const TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** All that the browser knows, UTC, and this device's own even if it is called by an older name. */
export function timeZones(own: string): TimeZoneOption[] {
  const named = Intl.supportedValuesOf('timeZone').map((name) => {
    const today = TODAY[name]
    return today !== undefined && name !== own ? today : name
  })
  const names = [...new Set([own, ...named, 'UTC'])].sort()
  return names.map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }))
}
