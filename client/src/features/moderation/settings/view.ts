import { type Accessor, createMemo } from 'solid-js'
import * as Y from 'yjs'
import { changesOf } from '#client/binding/map-changes.ts'
import { createLadderCommands, type LadderChange } from '#client/commands/moderation/ladder.ts'
import {
  layInRedress,
  maySetModerationRules,
  setModerationRules,
} from '#client/commands/moderation/rules.ts'
import { createLadder } from '#client/workspace/space/ladder.ts'
import {
  createModerationRules,
  type ModerationRules,
} from '#client/workspace/space/moderation-rules.ts'
import type { Prose, Workspace } from '#client/workspace/workspace.ts'
import { proseOf } from '#shared/domain/fields.ts'
import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'
import { APPEAL_DAYS, APPEAL_DAYS_KEY } from '#shared/domain/moderation/appeal.ts'
import type { Severity } from '#shared/domain/moderation/case.ts'
import { COOL_OFF_MINUTES, coolOffKey } from '#shared/domain/moderation/cool-off.ts'
import {
  BACKUP_DAYS_KEY,
  DEFAULT_MONTHS,
  type KeptKind,
  keepKey,
} from '#shared/domain/moderation/keeping.ts'
import { isUsualLadder, type LadderStep } from '#shared/domain/moderation/ladder-step.ts'
import {
  type Sensitive,
  sensitiveKey,
  sensitiveWordsIn,
} from '#shared/domain/moderation/sensitive-words.ts'
import { redressKey } from '#shared/domain/moderation/statement.ts'

/** How the team moderates, and what can be said about it. All of it is reactive. */
export interface ModerationSettingsView {
  mayChange(): boolean
  readonly rules: Accessor<ModerationRules>
  readonly ladder: Accessor<readonly LadderStep[]>
  /** The team has none of its own. */
  readonly isUsualLadder: Accessor<boolean>
  addStep(): void
  changeStep(step: LadderStep, change: LadderChange): void
  /** By so many places: the rank that it has then; null where it cannot go further. */
  moveStep(step: LadderStep, by: number): number | null
  removeStep(step: LadderStep): void
  resetLadder(): void
  /** Null: as Ruche has it. What equals that is not written. */
  setCoolOff(severity: Severity, minutes: number | null): void
  setKeeping(kind: KeptKind, months: number | null): void
  /** How long the relay's backups are kept; null: nobody has written it down. */
  setBackupDays(days: number | null): void
  setAppealDays(days: number | null): void
  /** How decisions are contested, for the editor; null until somebody begins to write it. */
  redress(language: AnswerLanguage): Prose | null
  beginRedress(language: AnswerLanguage): void
  /** All words of one kind, as they are written: commas or lines between. */
  setWords(about: Sensitive, text: string): void
}

export function createModerationSettingsView(workspace: Workspace): ModerationSettingsView {
  const ladder = createLadder(workspace)
  const commands = createLadderCommands(workspace)
  const rules = createModerationRules(workspace)
  const { settings } = workspace.write
  const settingsChanged = changesOf(settings)
  const usualWords = createMemo(() => sensitiveWordsIn(new Y.Doc().getMap('none')))
  const set = (values: Parameters<typeof setModerationRules>[1]) =>
    setModerationRules(workspace, values)
  const orUsual = (value: number | null, usual: number) =>
    value === null || value === usual ? undefined : value
  return {
    mayChange: () => maySetModerationRules(workspace),
    rules,
    ladder,
    isUsualLadder: () => isUsualLadder(ladder()),
    addStep: commands.add,
    changeStep(step, change) {
      const { names } = change
      // A step without any name would be none.
      if (!names || `${names.fr}${names.en}`.trim() !== '') commands.change(step, change)
    },
    moveStep(step, by) {
      const to = ladder().findIndex(({ id }) => id === step.id) + by
      if (to < 0 || to >= ladder().length) return null
      commands.move(step, to)
      return to + 1
    },
    removeStep: commands.remove,
    resetLadder: commands.reset,
    setCoolOff: (severity, minutes) =>
      set({ [coolOffKey(severity)]: orUsual(minutes, COOL_OFF_MINUTES[severity]) }),
    setKeeping: (kind, months) => set({ [keepKey(kind)]: orUsual(months, DEFAULT_MONTHS) }),
    setBackupDays: (days) => set({ [BACKUP_DAYS_KEY]: days ?? undefined }),
    setAppealDays: (days) => set({ [APPEAL_DAYS_KEY]: orUsual(days, APPEAL_DAYS) }),
    redress(language) {
      settingsChanged()
      const text = proseOf(settings, redressKey(language))
      return text && { text, awareness: workspace.documents.space.awareness }
    },
    beginRedress: (language) => layInRedress(workspace, language),
    setWords(about, text) {
      const wanted = new Set(
        text
          .split(/[,;\n]/)
          .map((word) => sensitiveKey(about, word))
          .filter((key) => key !== sensitiveKey(about, '')),
      )
      const usual = new Set(
        (usualWords().get(about) ?? []).map((word) => sensitiveKey(about, word)),
      )
      const now = (rules().sensitive.get(about) ?? []).map((word) => sensitiveKey(about, word))
      const all = new Set([...wanted, ...usual, ...now])
      set(
        Object.fromEntries(
          [...all].map((key) => [
            key,
            wanted.has(key) === usual.has(key) ? undefined : wanted.has(key),
          ]),
        ),
      )
    },
  }
}
