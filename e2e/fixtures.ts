import { test as base } from '@playwright/test'
import { type House, type OwnProvider, openHouse } from './house.ts'
import type { Network } from './network.ts'
import { createPeople, type People } from './people.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'
import { copyRelease, type Release } from './release.ts'

interface Options {
  /** What runs is a copy, in whose place a newer version can be put. */
  readonly released: boolean
  readonly provider: OwnProvider | null
}

interface Fixtures {
  readonly release: Release | null
  readonly relay: Relay
  readonly networks: Network[]
  readonly people: People
  /** Has a workspace. */
  readonly alice: Person
  /** Has come into it, too. */
  readonly bob: Person
}

export const test = base.extend<Options & Fixtures & { readonly house: House }>({
  released: [false, { option: true }],
  provider: [null, { option: true }],
  release: async ({ released }, use) => {
    const release = released ? copyRelease() : null
    await use(release)
    release?.remove()
  },
  house: async ({ release, provider }, use) => {
    const house = await openHouse({ provider, ...(release && { release: release.folder }) })
    await use(house)
    await house.close()
  },
  relay: ({ house }, use) => use(house.relay),
  networks: ({ house }, use) => use(house.networks),
  people: ({ browser, relay, networks }, use) => use(createPeople(browser, relay, networks)),
  alice: async ({ people }, use) => {
    const alice = await people.arrives('Alice Martin')
    await people.ownsOne(alice)
    await use(alice)
    await alice.context.close()
  },
  bob: async ({ people, alice }, use) => {
    const bob = await people.arrives('Bob Keller')
    await people.belongs(bob, alice)
    await use(bob)
    await bob.context.close()
  },
})

export { expect } from '@playwright/test'
