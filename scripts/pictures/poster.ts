import type { Browser } from '@playwright/test'

/** What a made-up team attaches to its posts: drawn here, so that nobody's pictures are needed. */
export interface Poster {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const POSTERS = [
  {
    name: 'affiche-brest.png',
    body: `<div style="background:linear-gradient(160deg,#12355b 0 55%,#f0b02e 55%);color:#fff">
      <h1>Portes<br>ouvertes</h1><p>Campus de Brest<br>samedi 7 novembre, 9 h 30</p></div>`,
  },
  {
    name: 'atelier-bois.png',
    body: `<div style="background:radial-gradient(circle at 70% 30%,#ffd98a 0 18%,transparent 19%),
      repeating-linear-gradient(8deg,#8a5a2b 0 60px,#7a4d22 60px 66px,#96652f 66px 130px)"></div>`,
  },
  {
    name: 'plan-du-campus.png',
    body: `<div style="background:conic-gradient(from 30deg at 40% 60%,#cfe3d4 0 25%,#e9e2cf 25% 50%,#d9e4ef 50% 80%,
      #f3d9c4 80%)"></div>`,
  },
] as const

/** A one-page programme; a PDF is known by how it begins. */
const PROGRAMME: Poster = {
  name: 'programme.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n'.padEnd(184_000, '% programme\n')),
}

export async function drawPosters(browser: Browser): Promise<readonly Poster[]> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } })
  const drawn: Poster[] = []
  for (const { name, body } of POSTERS) {
    await page.setContent(`<style>body{margin:0}div{box-sizing:border-box;height:1000px;padding:90px 70px;
      font:600 44px/1.3 sans-serif}h1{margin:0 0 60px;font-size:120px;line-height:1}</style>${body}`)
    drawn.push({ name, mimeType: 'image/png', buffer: await page.screenshot() })
  }
  await page.close()
  return [...drawn, PROGRAMME]
}
