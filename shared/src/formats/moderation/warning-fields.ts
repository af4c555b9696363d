/** What bots call the fields of a warning, folded; the first name in a list that has something is what counts. */
export const REASON =
  names(`reason raison grund motif motivo razon reasons description infraction warning
  warn warnreason note why content comment text message`)
export const TARGET =
  names(`target targetid targettag offender offenderid victim warneduser user userid
  usertag username member memberid account`)
export const MODERATOR =
  names(`moderator moderatorid moderatortag moderatorname mod modid modtag author
  authorid staff staffid by warnedby warnedbyid issuer issuerid issuedby executor executorid admin
  adminid operator givenby bannedby mutedby`)
export const TIME =
  names(`timestamp time date datum data fecha createdat created at when issuedat warnedat
  datetime ts`)
export const ACTION = names(`action actiontype type punishment kind infractiontype casetype`)
export const UNTIL = names(`until expires expiresat expiration expiry expire end endsat`)
export const LENGTH = names(`duration length`)
export const LINK = names(`link url jumpurl messagelink messageurl evidence proof`)
export const COUNT = names(`count warns warnings warncount total strikes`)
/** Keys that say what is in them, not whose it is. */
export const WRAPPER =
  names(`warnings warns warning warn infractions infraction cases case logs log modlogs
  history reasons notes members member users user guilds guild servers server chats entries data
  punishments actions`)

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

export function folded(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Undefined where nothing stands under any of these names. */
export function first(fields: ReadonlyMap<string, unknown>, set: ReadonlySet<string>): unknown {
  for (const name of set) {
    const value = fields.get(name)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}
