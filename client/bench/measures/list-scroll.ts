import type { Page } from '@playwright/test'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { TODAY } from '../house/house.ts'
import { untilShown } from '../in-page.ts'
import { clickOnView, type Seat } from '../seat.ts'

/** A wheel that is spun as fast as a hand can, some 13 windows a second, down and up again. */
const NOTCH_PX = 200
const NOTCH_MS = 16
const NOTCHES = 120
const REST_MS = 1_000
/** Hours and networks, which every row has, and the heads of days. */
const STRIP_PX = { from: 10, to: 300 }

interface Shape {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly row: number
}

/** Wheels through the list, and counts the rows that are missing in the frames that were shown. */
export async function listScroll(seat: Seat): Promise<Figures> {
  const { page, protocol } = seat
  await untilShown(page, clickOnView('list'), '.list-row')
  await page.waitForTimeout(REST_MS)
  const shape = await shapeOfList(page)
  await page.mouse.move((shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2)

  const frames: string[] = []
  const take = ({ data, sessionId }: { readonly data: string; readonly sessionId: number }) => {
    frames.push(data)
    void protocol.send('Page.screencastFrameAck', { sessionId })
  }
  protocol.on('Page.screencastFrame', take)
  await protocol.send('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1 })
  for (const direction of [1, -1]) {
    for (let notch = 0; notch < NOTCHES; notch += 1) {
      await page.mouse.wheel(0, direction * NOTCH_PX)
      await page.waitForTimeout(NOTCH_MS)
    }
  }
  await protocol.send('Page.stopScreencast')
  protocol.off('Page.screencastFrame', take)
  await untilShown(page, clickOnView('month'), '.chip')
  // A list that was wheeled up and down need not stand where it stood: the month would be that of its first day.
  await page.keyboard.press('t')
  await page.locator(`[data-day="${TODAY}"] .chip`).first().waitFor()

  const looking = await seat.context.newPage()
  const missing: number[] = []
  for (const frame of frames) missing.push(await missingRows(looking, frame, shape))
  await looking.close()
  return {
    frames: frames.length,
    framesWithBlanks: missing.filter((rows) => rows > 0).length,
    missingRows: missing.reduce((sum, rows) => sum + rows, 0),
  }
}

async function shapeOfList(page: Page): Promise<Shape> {
  const list = await page.locator('.list').boundingBox()
  const row = await page.locator('.list-row').first().boundingBox()
  if (!list || !row) throw new Error('the list is not shown')
  return {
    left: list.x + STRIP_PX.from,
    right: list.x + STRIP_PX.to,
    top: list.y,
    bottom: list.y + list.height,
    row: row.height,
  }
}

/** Nothing is written over more than one and a half rows: where one row or more is not there. */
function missingRows(page: Page, frame: string, shape: Shape): Promise<number> {
  return page.evaluate(
    async ({ frame, shape }) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.fromBase64(frame)], { type: 'image/jpeg' }),
      )
      // The frame may be smaller than the window.
      const scale = picture.width / window.innerWidth
      const [left, top] = [Math.round(shape.left * scale), Math.round(shape.top * scale)]
      const width = Math.round((shape.right - shape.left) * scale)
      const height = Math.round((shape.bottom - shape.top) * scale)
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('there is no canvas')
      context.drawImage(picture, -left, -top)
      const { data } = context.getImageData(0, 0, width, height)
      const isWritten = (y: number): boolean => {
        let [least, most] = [255, 0]
        for (let x = 0; x < width; x += 1) {
          const green = data[(y * width + x) * 4 + 1] ?? 0
          least = Math.min(least, green)
          most = Math.max(most, green)
        }
        return most - least > 50
      }
      let missing = 0
      let empty = 0
      for (let y = 0; y <= height; y += 1) {
        if (y < height && !isWritten(y)) {
          empty += 1
          continue
        }
        const rows = empty / scale / shape.row
        if (rows > 1.5) missing += Math.floor(rows)
        empty = 0
      }
      return missing
    },
    { frame, shape },
  )
}
