import { TRIAGES } from '#shared/domain/moderation/case.ts'
import { CASE_ORDERS, type CaseOrder, QUEUES, type Queue } from '#shared/domain/moderation/queue.ts'
import { keysOf } from '#shared/table-keys.ts'

/** Which cases are shown, and in which order; what is null lets everything through. */
export interface InboxFilter {
  readonly queue: Queue
  readonly order: CaseOrder
  readonly network: string | null
  /** `-`: those that nobody has looked at. */
  readonly triage: string | null
  /** Id of a person of the team. */
  readonly owner: string | null
  /** Words; nowhere but on this screen, as they may be somebody's name. */
  readonly text: string
}

/** What nobody has triaged yet. */
export const UNTRIAGED = '-'

export const NO_INBOX_FILTER: InboxFilter = {
  queue: 'open',
  order: 'deadline',
  network: null,
  triage: null,
  owner: null,
  text: '',
}

/** What of it an address says. */
export interface InboxAddress {
  readonly queue?: string | undefined
  readonly order?: string | undefined
  readonly network?: string | undefined
  readonly triage?: string | undefined
  readonly owner?: string | undefined
}

const ID = /^[\w-]{1,64}$/

/** What makes no sense in an address is left out; words never come from one. */
export function readInboxFilter(address: InboxAddress, text: string): InboxFilter {
  const id = (value: string | undefined) => (value !== undefined && ID.test(value) ? value : null)
  const { triage = '' } = address
  return {
    queue: QUEUES.find((queue) => queue === address.queue) ?? NO_INBOX_FILTER.queue,
    order: CASE_ORDERS.find((order) => order === address.order) ?? NO_INBOX_FILTER.order,
    network: id(address.network),
    triage: [UNTRIAGED, ...TRIAGES].includes(triage) ? triage : null,
    owner: id(address.owner),
    text,
  }
}

/** Undefined takes a name out of the address. */
export function writeInboxFilter(filter: InboxFilter): Required<InboxAddress> {
  return {
    queue: filter.queue === NO_INBOX_FILTER.queue ? undefined : filter.queue,
    order: filter.order === NO_INBOX_FILTER.order ? undefined : filter.order,
    network: filter.network ?? undefined,
    triage: filter.triage ?? undefined,
    owner: filter.owner ?? undefined,
  }
}

/** Whether something beside the queue is chosen. */
export function isNarrowed({ network, triage, owner, text }: InboxFilter): boolean {
  return network !== null || triage !== null || owner !== null || text !== ''
}

export function isSameInboxFilter(one: InboxFilter, other: InboxFilter): boolean {
  return keysOf(one).every((key) => one[key] === other[key])
}
