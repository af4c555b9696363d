/** What French does to a small word, for the sake of what follows it. */

/** `d’Olive`, `de Nour`, `d’Hélène`, `de Hassan` */
export function de(name: string): string {
  return isElided(name) ? `d’${name}` : `de ${name}`
}

/** `qu’Olive`, `que Nour` */
export function que(name: string): string {
  return isElided(name) ? `qu’${name}` : `que ${name}`
}

/** `jusqu’à 01:59`, `jusqu’au 22 oct., 10:28` */
export function until(when: string): string {
  return isHour(when) ? `jusqu’à ${when}` : `jusqu’au ${when}`
}

/** `à 01:59`, `le 22 oct., 10:28` */
export function at(when: string): string {
  return isHour(when) ? `à ${when}` : `le ${when}`
}

/** Not Ouassim nor Yasmine, whose first sound is none. */
const VOWEL = /^(?:[aeiœæø]|o(?!u[aei])|u|y[^aeiouœ])/
/** An h is mute in names that French has long had, and said in most that come from elsewhere. */
const MUTE_H =
  /^h(?:e(?:l[eio]|nr|rv|rmi|ctor|dw|g[ae]s)|i(?:ppol|lair)|o(?:n|rt|rac|mer)|u(?:b|g|mb)|y)/

/** `depuis 10:02`, `depuis le 22 oct., 10:28` */
export function since(when: string): string {
  return isHour(when) ? `depuis ${when}` : `depuis le ${when}`
}

function isHour(when: string): boolean {
  return /^\d{1,2}\s?[:h]/.test(when)
}

function isElided(name: string): boolean {
  // A name may stand between marks that isolate it: see `ui/isolated.ts`.
  const letters = name
    .normalize('NFD')
    .replace(/[\p{M}\u2068]/gu, '')
    .toLowerCase()
  return VOWEL.test(letters) || MUTE_H.test(letters)
}
