/**
 * From the name in a TZID to rules. The name is tried first and what the file says about it (VTIMEZONE) last: files carry
 * VTIMEZONEs that are cut down to one year, or wrong, under names that everybody knows.
 */
import { fixedOffset, ianaZone, UTC, type ZoneRules } from '../zone.ts'
import { type Component, lineOf } from './components.ts'
import { embeddedZone } from './embedded-zone.ts'
import { ianaOfWindows } from './windows-zones.ts'

export interface Zones {
  readonly utc: ZoneRules
  /** Null for a zone that nothing is known about. */
  find(name: string): ZoneRules | null
}

export function makeZones(vtimezones: readonly Component[]): Zones {
  const embedded = new Map<string, Component>()
  for (const component of vtimezones) {
    const id = lineOf(component, 'TZID')?.value.trim()
    if (id && !embedded.has(id)) embedded.set(id, component)
  }
  const found = new Map<string, ZoneRules | null>()
  return {
    utc: UTC,
    find(name) {
      const known = found.get(name)
      if (known !== undefined) return known
      const rules = findRules(name, embedded.get(name) ?? null)
      found.set(name, rules)
      return rules
    },
  }
}

function findRules(name: string, component: Component | null): ZoneRules | null {
  return (
    ianaByName(name) ??
    (component && ianaByName(lineOf(component, 'X-LIC-LOCATION')?.value.trim() ?? '')) ??
    (component && embeddedZone(component)) ??
    offsetInName(name)
  )
}

function ianaByName(name: string): ZoneRules | null {
  if (/^(?:utc|gmt|z|coordinated universal time|greenwich mean time)$/i.test(name)) return UTC
  const windows = ianaOfWindows(name)
  if (windows) return ianaZone(windows)
  // Lightning and Evolution put a path before the name: /mozilla.org/20050126_1/Europe/Paris
  const path = name.replace(/^\//, '').split('/')
  for (let from = 0; from < path.length; from++) {
    const zone = ianaZone(path.slice(from).join('/'))
    if (zone) return zone
  }
  return null
}

/** "GMT+0200", "(UTC-05:00) Somewhere", "+02:00". */
function offsetInName(name: string): ZoneRules | null {
  const match = /^\(?(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?\)?(?:\s|$)/i.exec(name)
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return minutes > 15 * 60 ? null : fixedOffset(match[1] === '-' ? -minutes : minutes)
}
