import { join } from 'node:path'
import type { Open } from './prepare.ts'

/** From the entries of a contest to what its jury thinks of them, and a challenge in its third week. */
export async function takeContest(
  open: { readonly desk: Open; readonly phone: Open },
  at: { readonly contest: string; readonly challenge: string },
  folder: string,
): Promise<void> {
  const pictures = [
    ['entries-list', 'desk', `${at.contest}/entries`, 'Awa Konaté'],
    ['jury', 'desk', `${at.contest}/jury?as=results`, 'Où en est chacun'],
    ['jury-phone', 'phone', `${at.contest}/jury?as=score`, 'Votre note'],
    ['challenge', 'desk', `${at.challenge}/challenge?as=board`, 'Enora Riou'],
    ['report', 'desk', `${at.contest}/report`, 'Photos reçues'],
  ] as const
  for (const [name, on, path, seen] of pictures) {
    const page = await open[on](path)
    await page.getByText(seen).first().waitFor()
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }
}
