import { keysOf } from '#shared/table-keys.ts'

/** What a column of a table can be for those who take part. */
export const ENTRY_USES = [
  'ignored',
  'name',
  'first-name',
  'last-name',
  'email',
  'handle',
  'country',
  'age',
  'born',
  'title',
  'link',
  'date',
  'tickets',
  'status',
  'answer',
] as const

export type EntryUse = (typeof ENTRY_USES)[number]

/** Uses that several columns may share. */
export const SHARED_ENTRY_USES: ReadonlySet<EntryUse> = new Set(['ignored', 'answer'])

/** How tables head their columns: French and English, forms and contest tools. Folded; the earlier, the surer. */
export const ENTRY_WORDS: Readonly<
  Record<Exclude<EntryUse, 'ignored' | 'answer'>, readonly string[]>
> = {
  name: words(`
      name, full name, nom et prenom, prenom et nom, prenom nom, nom prenom, nom complet, first and last name,
      your name, votre nom, participant, participante, entrant, nom, display name, nom affiche`),
  'first-name': words('first name, prenom, firstname, given name, votre prenom'),
  'last-name': words('last name, nom de famille, lastname, surname, family name'),
  email: words(`
      email, e mail, e-mail, email address, e-mail address, adresse e-mail, adresse e mail, adresse email, mail,
      adresse mail, courriel, adresse electronique, adresse courriel, your email, votre e-mail, entrant email`),
  handle: words(`
      handle, username, user name, pseudo, pseudonyme, compte, account, nom d utilisateur, nom utilisateur,
      instagram, compte instagram, instagram username, instagram handle, twitter, twitter username, x, tiktok,
      discord, discord username, pseudo discord, mastodon, bluesky, twitch`),
  country: words(`
      country, pays, country of residence, pays de residence, country where you live, pays ou vous habitez, location`),
  age: words('age, votre age, your age, how old are you, quel age avez vous'),
  born: words(`
      date of birth, date de naissance, birth date, birthdate, birthday, ne le, nee le, dob, ne·e le`),
  title: words(`
      title, titre, title of your work, titre de votre œuvre, titre de l œuvre, titre de l oeuvre, work, œuvre, oeuvre,
      photo title, titre de la photo, caption, legende`),
  link: words(`
      link, lien, url, photo, link to your entry, lien vers votre participation, submission, website, media,
      upload, fichier, file, value 1`),
  date: words(`
      timestamp, horodateur, date, created at, date created, entered at, entry date, date d inscription, submitted at,
      submission date, date de soumission, cree le, date et heure, signed up at, first seen, completed at, submit date (utc)`),
  tickets: words(`
      entries, total entries, tickets, worth, number of entries, chances, points, nombre de tickets, entries worth`),
  status: words('status, entry status, statut, etat, validity, validite, valid, valide'),
}

/** What tools write of a row that counts, and of one that does not. Folded. */
export const ROW_COUNTS: ReadonlySet<string> = new Set(
  words(
    'valid, valide, ok, yes, oui, true, approved, approuve, approuvee, accepted, accepte, acceptee, completed, confirmed',
  ),
)
export const ROW_COUNTS_NOT: ReadonlySet<string> = new Set(
  words(`
    invalid, invalide, non valide, not valid, no, non, false, rejected, rejete, rejetee, refused, refuse, refusee,
    disqualified, disqualifie, disqualifiee, spam, fraud, fraude, banned, deleted, cancelled, canceled, annule, annulee`),
)

/** Above what somebody did, in tables that have a row for each action. Folded. */
export const ACTION_WORDS: ReadonlySet<string> = new Set(
  words('action, action type, action name, type d action, entry method, entry type, entry action'),
)

export const GUESSED_ENTRY_USES = keysOf(ENTRY_WORDS)

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
