import { readFile } from 'node:fs/promises'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'

test('who owns the workspace lets programs in, reads who did what, and revokes their tokens without a mouse', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice

  await test.step('a program is let in, and who did what can be read', async () => {
    await alice.goesTo('settings')
    await page.getByRole('link', { name: words.admin.tokens }).click()
    await page.getByLabel(words.admin.tokenName).fill('Dashboard')
    await page.getByRole('button', { name: words.admin.makeToken }).click()
    await expect(page.getByLabel(words.admin.tokenMade('Dashboard'))).toHaveValue(/^ruche_/)
    await findsNothing(alice, 'a token that was just made')
    await page.getByRole('button', { name: words.team.done }).click()
    await expect(page.getByText(words.admin.neverUsed)).toBeVisible()

    await page.goto(page.url().replace('tokens', 'audit'))
    await expect(page.getByText('Alice Martin made the token “Dashboard”')).toBeVisible()
    await expect(page.getByText(`${bob.name} joined the team as`)).toBeVisible()
    await findsNothing(alice, 'the audit log')
    await page.getByLabel(words.audit.kind).selectOption('token-made')
    await expect(page.getByText(`${bob.name} joined the team as`)).toHaveCount(0)
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: words.audit.download }).click()
    expect(await readFile(await (await saving).path(), 'utf8')).toContain('Dashboard')
  })

  await test.step('a token that is revoked leaves the focus to the next one', async () => {
    await alice.goesTo('settings')
    await page.getByRole('link', { name: words.admin.tokens }).click()
    await page.getByLabel(words.admin.tokenName).fill('Figures')
    await page.getByRole('button', { name: words.admin.makeToken }).click()
    await page.getByRole('button', { name: words.team.done }).click()
    const goOn = page.getByRole('button', { name: words.admin.revokeNow, exact: true })
    const revoke = (name: string) =>
      page.getByRole('button', { name: words.admin.revokeNamed(name) })
    await revoke('Figures').press('Enter')
    await goOn.press('Enter')
    await expect(revoke('Dashboard')).toBeFocused()
    await page.keyboard.press('Enter')
    await goOn.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})
