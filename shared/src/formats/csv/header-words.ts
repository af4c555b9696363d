/**
 * How editorial calendars head their columns: French and English first, then the Spanish, Catalan and German that turned up
 * in real files. Folded (`foldWords`); the earlier in a list, the surer.
 */
import { isTimeZone } from '#shared/domain/zone.ts'
import { keysOf } from '#shared/table-keys.ts'
import type { ColumnUse } from './columns.ts'

export type GuessedUse = Exclude<ColumnUse, 'ignored' | 'date' | 'date-time' | 'variant'> | 'when'

export const HEADER_WORDS: Readonly<Record<GuessedUse, readonly string[]>> = {
  id: words(`
    id, identifiant, uid, card id, post id, tweet id, guid, slug, file, fichier, filename,
    nom du fichier`),
  title: words(`
    title, titre, post title, titre du post, subject, sujet, objet, headline, intitule,
    card name, task name, event name, name, nom, task, tache, event, evenement, theme, topic,
    idea, idee, libelle, titulo, titol, titel, betreff, nombre, esdeveniment`),
  body: words(`
    text, texte, body, content, contenu, message, message text, post, post text,
    post content, texte du post, contenu du post, caption, legende, copy, tweet, publication,
    texto, contenido, inhalt, card description, description, desc, descripcio, descripcion,
    beschreibung, details, notes, note, commentaire, commentaires, comments,
    informacio adicional, hashtags, hashtag, mots diese, location, lieu, lloc, lugar, ort,
    image url, image urls, imageurls, media, media url, media urls, mediaurls, medias, image,
    images, visuel, visuels, photo, video, video urls, videourls, gif url, gif urls, gifurl,
    gifurls, piece jointe, pieces jointes, attachment, attachments`),
  when: words(`
    date de publication, publication date, publish date, scheduled date, scheduled at,
    schedule date, scheduledate, scheduled time, posting time, postatspecifictime,
    post at specific time, publish at, date et heure, date and time, date time, datetime,
    date, dates, date prevue, date programmee, start date, date de debut, start, debut,
    begin, date range, periode, due date, due, echeance, deadline, published, publie le,
    published at, jour, day, quand, when, fecha, data inici, data, datum, created at,
    cree le`),
  time: words(`
    time, heure, heure de publication, hour, horaire, publish time, publishing time,
    scheduled time, start time, time 24hr, heure de debut, hora, uhrzeit, zeit, posting time`),
  'all-day': words(`
    all day event, all day, toute la journee, journee entiere, tot el dia, todo el dia,
    ganztagig`),
  channels: words(`
    channel, channels, canal, canaux, network, networks, reseau, reseaux, reseau social,
    reseaux sociaux, platform, platforms, plateforme, plateformes, social profile,
    social network, social media, profile, profiles, profil, account, account id, compte,
    comptes, support, plataforma, red social, xarxa, plattform, kanal`),
  status: words(`
    status, statut, etat, state, stage, etape, avancement, progress, estado, estat, zustand`),
  owner: words(`
    owner, responsable, assignee, assigned to, assigne a, assignee a, assigne, author,
    auteur, autrice, auteur rice, redacteur, redactrice, writer, pilote, referent, referente,
    qui, who, person, personne, charge de, members, membres, proprietaire, verantwortlich,
    autor, redactor`),
  campaign: words(`
    campaign, campagne, operation, temps fort, project, projet, book title, campana,
    campanya, kampagne`),
  pillar: words(`
    pillar, pillars, content pillar, content pillars, pilier, piliers, pilier de contenu,
    pilier editorial`),
  language: words(`language, langue, lang, idioma, llengua, sprache`),
  labels: words(`
    labels, label, tags, tag, etiquettes, etiquette, categories, category, categorie,
    categoria, thematique, thematiques, rubrique, content type, type de contenu,
    type, format, genre, zones, etiquetas, schlagworter, kategorie`),
  comment: words(`premier commentaire, first comment`),
  link: words(`
    link, lien, url, links, liens, link url, url du lien, permalink, href, website, site,
    site web, card url, event url, event href, enlace, enllac`),
}

function words(list: string): string[] {
  return list.split(',').map((word) => word.trim())
}

export const GUESSED_USES: readonly GuessedUse[] = keysOf(HEADER_WORDS)

/** Columns that look like one of the above and are something else: ends, changes, counts. */
export const NOT_MEANT =
  /^(?:end|fin|fi|ende|to|last|modified|updated|date de fin|data fi|data alta|data modificacio|end (?:date|time)|weekday|jour de la semaine)\b|(?:modif|count|modified|updated)/

/** The column by which our own files are known; the same in every language. */
export const OWN_COLUMN = 'ruche'

/** How a column is called, without what is put in brackets or between words: `Time (UTC)`, `scheduled_at`, `postDate`. */
export function headerName(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-./:]+/g, ' ')
}

/** The channel that a column holds the texts of: `Texte pour Instagram`, `Text for X`. */
export function channelInHeader(name: string): string | null {
  return /^(?:texte pour|text for)\s+(.+)$/i.exec(name.trim())?.[1] ?? null
}

/** The zone of a column of times whose header names one: `Time (UTC)`, `Heure (Europe/Paris)`. */
export function zoneInHeader(name: string): string | null {
  const zone = /\(([A-Za-z_]+(?:\/[\w+-]+)+)\)/.exec(name)?.[1]
  if (zone && isTimeZone(zone)) return zone
  return /\b(?:UTC|GMT)\b/i.test(name) ? 'UTC' : null
}
