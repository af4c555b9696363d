import { findsNothing } from './acts/axe.ts'
import { picture } from './acts/picture.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('a picture attached without a network outlives a reload, and a colleague sees it once there is one', async ({
  alice,
  bob,
}) => {
  const { words } = alice
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open day', day(8))
  await expect(bob.postOn(day(8), 'Open day')).toBeVisible()
  await alice.seesSaved()
  await alice.hasTheApp()
  await alice.losesNetwork()

  await alice.opensPost('Open day')
  const chooser = alice.drawer.getByLabel(words.media.choose)
  const liar = { name: 'poster.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>') }
  await chooser.setInputFiles([picture('harbour.png', [40, 90, 140]), liar])
  await expect(alice.drawer.getByText(words.media.unusable.liar('poster.jpg', 1))).toBeVisible()
  await expect(alice.drawer.getByText('harbour.png')).toBeVisible()
  await alice.page.reload()
  await expect(alice.drawer.getByText('harbour.png')).toBeVisible()
  await expect(alice.drawer.getByText(words.media.waits)).toBeVisible()
  await alice.drawer.getByRole('button', { name: words.media.writeAltOf('harbour.png') }).click()
  await alice.page.keyboard.type('The harbour at noon')
  await alice.page.keyboard.press('Enter')

  await alice.findsNetwork()
  await expect(alice.drawer.getByText(words.media.waits)).toBeHidden()
  await bob.opensPost('Open day')
  await bob.drawer.getByRole('button', { name: words.media.open('harbour.png') }).click()
  const large = bob.page.getByRole('img', { name: 'The harbour at noon' })
  await expect(large).toBeVisible()
  // Shown before it has been read to its end.
  await expect(large).toHaveJSProperty('naturalWidth', 64)
  await findsNothing(bob, 'an open picture')
  const rights = bob.page.getByRole('textbox', { name: words.media.rights })
  await rights.fill('City of Brest')
  // The second field that is changed; of one alone, the dialog closed.
  await bob.page.getByRole('textbox', { name: words.media.credit }).fill('Alice')
  const expires = bob.page.getByRole('textbox', { name: words.media.expires })
  await expires.fill('27/11/2027')
  await bob.page.keyboard.press('Escape')
  await expect(rights).toBeHidden()
  await bob.drawer.getByRole('button', { name: words.media.open('harbour.png') }).click()
  await expect(rights).toHaveValue('City of Brest')
  await expect(expires).toHaveValue(/2027/)
})
