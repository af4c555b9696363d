import { expect, test } from 'vitest'
import { accountsUnderTest } from '#server/accounts/testing/accounts.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import { newId } from '#shared/domain/id.ts'
import { createForms, type FormPictures } from './forms.ts'
import type { Leave, Leaving, ReceivedEntry } from './inbox.ts'

const RUNS = Number(process.env.RUCHE_INBOX_RUNS ?? 40)
const STEPS = 60
const EVENT = 'aaaaaaaaaaaaaa'

/** A device's copy of `entries-{event}`: what stands there of each entry, and who has left. */
class Device {
  readonly entries = new Map<string, { readonly answers: string; withdrawn: boolean }>()
  readonly erased = new Set<string>()
  readonly withdrawn = new Set<string>()
  /** What it has read of the inbox and not said anything about yet. */
  read: { entries: readonly ReceivedEntry[]; leaving: readonly Leaving[] } | null = null
  hasWritten = false

  write(): void {
    for (const { id, answers } of this.read?.entries ?? []) {
      if (!this.entries.has(id))
        this.entries.set(id, { answers: JSON.stringify(answers), withdrawn: false })
    }
    for (const { id, asked } of this.read?.leaving ?? [])
      (asked === 'erase' ? this.erased : this.withdrawn).add(id)
    this.hasWritten = true
    this.tidy()
  }

  hears({ entries, erased, withdrawn }: Device): void {
    for (const [id, entry] of entries) if (!this.entries.has(id)) this.entries.set(id, { ...entry })
    for (const id of erased) this.erased.add(id)
    for (const id of withdrawn) this.withdrawn.add(id)
    this.tidy()
  }

  tidy(): void {
    for (const id of this.erased) this.entries.delete(id)
    for (const id of this.withdrawn) {
      const entry = this.entries.get(id)
      if (entry) entry.withdrawn = true
    }
  }
}

/** Every picture that a sender names has come; who has it, and nothing else. */
class Pictures implements FormPictures {
  readonly kept = new Map<string, readonly string[]>()

  claim(_: unknown, entry: string, hashes: readonly string[]): boolean {
    if (hashes.includes('lost')) return false
    this.kept.set(entry, hashes)
    return true
  }

  of(entry: string) {
    const kept = this.kept.get(entry) ?? []
    return new Map(kept.map((hash) => [hash, { type: 'image/jpeg', bytes: 1 }]))
  }

  release(_: string, entries: readonly string[]): void {
    for (const entry of entries) this.kept.delete(entry)
  }

  releaseUnsent(): void {}
}

test('whatever devices, senders and the network do, every entry is there once, and nobody who left', () => {
  for (const seed of seeds(RUNS, 'inbox')) {
    const random = new Random(seed)
    const under = accountsUnderTest()
    const { workspace } = under.found('Club', 'Léa')
    const bytesOf = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const { database, now } = under
    const pictures = new Pictures()
    const forms = createForms({ database, now, random: bytesOf }, pictures)
    const { inbox } = forms
    const form = forms.publish(workspace, EVENT, {
      language: 'fr',
      title: 'Concours',
      introduction: '',
      organiser: 'Club',
      questions: [],
      pictures: null,
      rules: null,
      translation: null,
      consent: 'Oui',
      opensAt: null,
      closesAt: now() + 1,
      forgetAt: now() + 2,
    })
    if (!form) throw new Error('No form')
    const devices = [new Device(), new Device()]
    const sent = new Map<string, { id: string; answers: string; asked: Leave | null }>()

    const step = (): void => {
      const device = random.pick(devices)
      const [some] = sent.size > 0 ? [random.pick([...sent.keys()])] : []
      const roll = random.below(9)
      if (roll < 2) {
        // Sometimes because the answer to the first time was lost.
        const code = some !== undefined && random.chance(0.3) ? some : newId()
        const answers = { n: random.below(1_000) }
        const isLost = random.chance(0.2)
        const answer = inbox.send(form.id, {
          code,
          consent: form.consent,
          answers,
          pictures: [{ hash: isLost ? 'lost' : code, small: null, alt: '' }],
        })
        if (!answer.ok) {
          expect([isLost, answer.problem], `seed ${seed}`).toEqual([true, 'picture-missing'])
          return
        }
        expect(answer.isNew, `seed ${seed}`).toBe(!sent.has(code))
        const { id } = answer.receipt
        if (answer.isNew) sent.set(code, { id, answers: JSON.stringify(answers), asked: null })
        else expect(id, `seed ${seed}`).toBe(sent.get(code)?.id)
      } else if (roll === 2 && some !== undefined) {
        const asked = random.pick(['withdraw', 'erase'] as const)
        inbox.leave(form.id, some, asked)
        const known = sent.get(some)
        if (known && known.asked !== 'erase') known.asked = asked
      } else if (roll < 5) {
        device.read = { entries: inbox.waiting(form.id, 3), leaving: inbox.leaving(form.id, 3) }
        device.hasWritten = false
      } else if (roll === 5) device.write()
      else if (roll === 6 && device.hasWritten) said(device)
      else if (roll === 7) device.read = null
      else device.hears(random.pick(devices))
    }

    const said = (device: Device): void => {
      inbox.taken(form.id, device.read?.entries.map(({ id }) => id) ?? [])
      inbox.left(form.id, device.read?.leaving.map(({ id }) => id) ?? [])
      device.read = null
      device.hasWritten = false
    }

    for (let left = STEPS; left > 0; left--) step()
    const [first, second] = devices
    if (!first || !second) throw new Error('Two devices')
    while (inbox.count(form.id).waiting + inbox.count(form.id).leaving > 0) {
      first.read = { entries: inbox.waiting(form.id, 3), leaving: inbox.leaving(form.id, 3) }
      first.write()
      said(first)
    }
    first.hears(second)

    for (const [code, { id, answers, asked }] of sent) {
      const entry = first.entries.get(id)
      const receipt = inbox.receipt(form.id, code)
      const where = `seed ${seed}, asked ${asked}`
      // Whoever withdraws takes no part, and what they sent is not looked at any more.
      expect(pictures.kept.get(id), where).toEqual(asked === null ? [code] : undefined)
      if (asked === null) {
        expect(entry, where).toEqual({ answers, withdrawn: false })
        expect(receipt?.state, where).toBe('kept')
      } else if (receipt?.state === 'erased') expect(entry, where).toBeUndefined()
      else expect([receipt?.state, entry?.withdrawn], where).toEqual(['withdrawn', true])
      if (asked === 'erase') expect(receipt?.state, where).toBe('erased')
    }
    expect(forms.of(workspace, EVENT)?.entries, `seed ${seed}`).toBe(sent.size)
    forms.remove(workspace, EVENT)
    const stays = [...sent.values()].filter(({ asked }) => asked === null).map(({ id }) => id)
    expect([...pictures.kept.keys()].sort(), `seed ${seed}`).toEqual(stays.sort())
    expect(first.entries.size, `seed ${seed}`).toBeLessThanOrEqual(sent.size)
    expect(database.prepare('SELECT count(answers) AS kept FROM form_entries').get()).toEqual({
      kept: 0,
    })
    under.dispose()
  }
})
