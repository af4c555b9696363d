import * as v from 'valibot'
import {
  LONGEST_BALLOTS_KEPT_MS,
  MOST_CHOICES,
  VOTE_STATES,
  type VoteTerms,
} from '#shared/protocol/public-vote.ts'

const Moment = v.pipe(
  v.number('has to be a moment, in milliseconds since 1970.'),
  v.safeInteger('has to be a moment, in milliseconds since 1970.'),
  v.minValue(0, 'has to be a moment, in milliseconds since 1970.'),
)
/** As the team's documents name their records; what it stands for is told to nobody here. */
const RecordId = v.pipe(
  v.string('has to be a text.'),
  v.regex(/^[\w-]{1,50}$/, 'has to be up to 50 letters, digits and dashes.'),
)
const Choices = v.pipe(
  v.array(RecordId),
  v.minLength(1, 'has to name one at least.'),
  v.maxLength(MOST_CHOICES, `may be ${MOST_CHOICES} at most.`),
  v.check((all) => new Set(all).size === all.length, 'names one twice.'),
)

/** A vote as the team opens it. */
export const VoteBody = v.pipe(
  v.object({
    choices: Choices,
    most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CHOICES)),
    opensAt: v.optional(v.nullable(Moment), null),
    closesAt: Moment,
    forgetAt: Moment,
    state: v.picklist(VOTE_STATES, `has to be one of ${VOTE_STATES.join(', ')}.`),
  }),
  v.forward(
    v.check(({ most, choices }) => most <= choices.length, 'is more than can be chosen.'),
    ['most'],
  ),
  v.forward(
    v.check(({ opensAt, closesAt }) => (opensAt ?? 0) < closesAt, 'has to be after it opens.'),
    ['closesAt'],
  ),
  v.forward(
    v.check(
      ({ closesAt, forgetAt }) =>
        forgetAt >= closesAt && forgetAt <= closesAt + LONGEST_BALLOTS_KEPT_MS,
      'has to be within 400 days after it closes.',
    ),
    ['forgetAt'],
  ),
) satisfies v.GenericSchema<unknown, VoteTerms>

const Secret = v.pipe(v.string('has to be a text.'), v.maxLength(100))

/** Whoever has the link asks what they have said so far. */
export const Asking = v.object({ secret: Secret, vote: RecordId })

export const Casting = v.object({
  ...Asking.entries,
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  choices: Choices,
})
