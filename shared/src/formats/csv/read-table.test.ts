import { describe, expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { dateOrderIn, readTable, type Table } from './read-table.ts'

function table(content: string | Uint8Array): Table {
  const read = readTable(typeof content === 'string' ? bytesOf(content) : content)
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`)
  return read.table
}

/** `Column=use`, without what is ignored. */
function guessed(content: string): string[] {
  const { columns, guesses } = table(content)
  return columns.flatMap(({ name }, index) =>
    guesses[index] === 'ignored' ? [] : [`${name}=${guesses[index]}`],
  )
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  for (const [index, unit] of [...`\ufeff${text}`].entries()) {
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian)
  }
  return bytes
}

const FRENCH = 'Titre;Date de publication\nÉté à la ruche;22/10/2026\n'

describe('whatever program wrote it', () => {
  test.each([
    ['UTF-8', bytesOf(FRENCH), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${FRENCH}`), 'utf-8'],
    ['Windows-1252', latin1(FRENCH), 'windows-1252'],
    ['UTF-16', utf16(FRENCH, true), 'utf-16le'],
    ['UTF-16, the other way round', utf16(FRENCH, false), 'utf-16be'],
    ['the line ends of Windows', bytesOf(FRENCH.replaceAll('\n', '\r\n')), 'utf-8'],
    ['the line ends of an old Mac', bytesOf(FRENCH.replaceAll('\n', '\r')), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    const read = table(bytes)
    expect(read.encoding).toBe(encoding)
    expect(read.columns.map(({ name }) => name)).toEqual(['Titre', 'Date de publication'])
    expect(read.rows.map((row) => row.cells)).toEqual([['Été à la ruche', '22/10/2026']])
  })

  test('a file that ends in the middle of a character is still UTF-8', () => {
    const whole = bytesOf(`${FRENCH}L’essaim, déjà;23/10/2026\nFin d’été`)
    expect(table(whole.subarray(0, -1)).encoding).toBe('utf-8')
  })

  test.each([
    [
      'commas, with commas in the texts',
      ',',
      'Title,Text,Date\nA,"Un, deux, trois",2026-10-22\nB,"x,y",2026-10-23\n',
    ],
    [
      'semicolons, with commas in the texts',
      ';',
      'Title;Text;Date\nA;Un, deux, trois;2026-10-22\nB;x, y;2026-10-23\n',
    ],
    ['tabs', '\t', 'Title\tText\tDate\nA\tUn, deux; trois\t2026-10-22\n'],
    ['bars', '|', 'Title|Text|Date\nA|Un, deux|2026-10-22\n'],
    ['Excel’s own line', ';', 'sep=;\nTitle;Date\nA,B;2026-10-22\n'],
  ])('columns are found between %s', (_, delimiter, text) => {
    expect(table(text).delimiter).toBe(delimiter)
    expect(table(text).columns.map(({ name }) => name)).toContain('Title')
  })

  test('line breaks in quotation marks stay in their cell; rows keep the numbers of a spreadsheet', () => {
    const read = table(
      'Titre,Texte,Date\n"A","une\nligne ""citée""",2026-10-22\n,,\nB,deux,2026-10-23\n',
    )
    expect(read.rows).toEqual([
      { number: 2, cells: ['A', 'une\nligne "citée"', '2026-10-22'] },
      { number: 4, cells: ['B', 'deux', '2026-10-23'] },
    ])
  })

  test('a quotation mark that is never closed costs what comes after it, and no more', () => {
    const read = table('Titre,Date\nA,2026-10-22\nB,"2026-10-23\nC,2026-10-24\n')
    expect(read.rows.map(({ number }) => number)).toEqual([2])
    expect(read.unclosed?.number).toBe(3)
  })

  test('remarks above the header are passed over', () => {
    const read = table('Calendrier éditorial\n\nTitre,Texte,Date\nA,b,2026-10-22\n')
    expect(read.columns.map(({ name }) => name)).toEqual(['Titre', 'Texte', 'Date'])
  })
})

describe('columns are guessed', () => {
  test('from French headers', () => {
    expect(
      guessed(
        'Date;Heure;Réseau;Titre;Légende;Statut;Responsable;Campagne;Étiquettes;Lien;Modifié le\n' +
          '22/10/2026;11h30;Instagram;Concours;Bonjour;À valider;Amélie;Automne;jeu, miel;https://example.org/;21/10/2026\n',
      ),
    ).toEqual([
      'Date=date',
      'Heure=time',
      'Réseau=channels',
      'Titre=title',
      'Légende=body',
      'Statut=status',
      'Responsable=owner',
      'Campagne=campaign',
      'Étiquettes=labels',
      'Lien=link',
    ])
  })

  test('from English ones, in whatever case they are joined', () => {
    expect(
      guessed(
        'post_id,scheduleDate,Post Content,platforms\n7,2026-10-22 09:00,Bonjour à tous,x\n8,2026-10-23 09:00,Et ici,x\n',
      ),
    ).toEqual(['post_id=id', 'scheduleDate=date-time', 'Post Content=body', 'platforms=channels'])
  })

  test('and not against what is in them', () => {
    // A column called "Day" with the names of days; an id that is not unique; a link that is a word.
    expect(
      guessed('Day,Date,Id,Title,Link\nMon,2026-10-19,1,A,non\nTue,2026-10-20,1,B,oui\n'),
    ).toEqual(['Date=date', 'Title=title'])
  })

  test('without a header, from what is in them: Hootsuite’s three columns', () => {
    const read = table(
      '22/10/2026 11:30,"Venez nombreux au grand concours, samedi",https://example.org/\n',
    )
    expect(read).toMatchObject({ headed: false, layout: 'hootsuite' })
    expect(read.guesses).toEqual(['date-time', 'body', 'link'])
  })

  test('a short description serves as a title where there is none', () => {
    expect(guessed('Date,Description\n2026-10-22,Concours\n')).toContain('Description=title')
  })
})

test.each([
  ['buffer', 'Text,Image URL,Tags,Posting Time\nBonjour,,,2026-01-27 09:40\n'],
  ['sprout', 'date,time_24hr,message_text\n22/10/2026,09:00,Bonjour\n'],
  ['ayrshare', 'post,platforms,mediaUrls,scheduleDate\nBonjour,x,,2026-10-22T09:00:00Z\n'],
  [
    'socialbee',
    'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\nBonjour,,,,,2026-10-22 09:00\n',
  ],
  ['postfast', 'scheduled_at,account_id,content,media_urls\n2026-10-22 09:00,a1,Bonjour,\n'],
  [
    'gohighlevel',
    'postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl)\n2026-10-22 09:00:00,Bonjour,\n',
  ],
  [
    'google-calendar',
    'Subject,Start Date,Start Time,All Day Event\nConcours,10/22/2026,9:00 AM,False\n',
  ],
  [
    'trello',
    'Card ID,Card Name,List Name,Due Date\nabc,Concours,À faire,2026-10-22T09:00:00.000Z\n',
  ],
  ['other', 'Titre,Date\nConcours,2026-10-22\n'],
])('the layout of %s is recognised', (layout, text) => {
  const read = table(text)
  expect(read.layout).toBe(layout)
  const timed = read.guesses.some((use) => use === 'date' || use === 'date-time')
  expect(timed).toBe(true)
})

test('a header says the zone of its times', () => {
  expect(table('Date,Time (UTC),Text\n2026-10-22,09:00,Bonjour\n').zone).toBe('UTC')
  expect(table('Date,Heure (America/New_York),Texte\n2026-10-22,09:00,Bonjour\n').zone).toBe(
    'America/New_York',
  )
  expect(table('Date,Heure,Texte\n2026-10-22,09:00,Bonjour\n').zone).toBeNull()
})

test('the order of day and month is that of the columns in use', () => {
  const read = table('Titre,Date,Relu le\nA,03/04/2026,25/04/2026\n')
  expect(dateOrderIn(read, ['title', 'date', 'ignored'])).toBe('ask')
  expect(dateOrderIn(read, ['title', 'ignored', 'date'])).toBe('dmy')
})

test('files with the same header share a signature', () => {
  const one = table('Titre,Date\nA,2026-10-22\n').signature
  expect(table('titre , DATE\nB,2026-10-23\n').signature).toBe(one)
  expect(table('Titre,Jour\nA,2026-10-22\n').signature).not.toBe(one)
})

test.each([
  ['a letter', 'Bonjour à toutes et à tous.\n\nNous nous retrouvons samedi.\n', 'no-table'],
  ['a header and nothing below', 'Titre,Date,Texte\n', 'no-rows'],
  ['a header above empty rows', `Titre,Date\n${',\n'.repeat(300)}`, 'no-rows'],
  ['nothing but separators', ',,,\n,,,\n', 'no-rows'],
])('%s is refused', (_, text, kind) => {
  const read = readTable(bytesOf(text))
  expect(read.ok ? null : read.problem.kind).toBe(kind)
})
