import { access } from './access.ts'
import { account } from './account.ts'
import { admin } from './admin.ts'
import { agenda } from './agenda.ts'
import { apart } from './apart.ts'
import { appeals } from './appeals.ts'
import { approval } from './approval.ts'
import { audit } from './audit.ts'
import { bin } from './bin.ts'
import { board } from './board.ts'
import { campaigns } from './campaigns.ts'
import { carrying } from './carrying.ts'
import { caseWords as cases } from './cases.ts'
import { challenge } from './challenge.ts'
import { charter } from './charter.ts'
import { commands } from './commands.ts'
import { comments } from './comments.ts'
import { days } from './days.ts'
import { deeds } from './deeds.ts'
import { display } from './display.ts'
import { draw } from './draw.ts'
import { empty } from './empty.ts'
import { entries } from './entries.ts'
import { entryForm } from './entry-form.ts'
import { entryImport } from './entry-import.ts'
import { eventRules } from './event-rules.ts'
import { eventStarters } from './event-starters.ts'
import { eventWords as events } from './events.ts'
import { evidence } from './evidence.ts'
import { exporting } from './exporting.ts'
import { filters } from './filters.ts'
import { freeze } from './freeze.ts'
import { gate } from './gate.ts'
import { guest } from './guest.ts'
import { guestLinks } from './guest-links.ts'
import { ideasWords as ideas } from './ideas.ts'
import { importing } from './importing.ts'
import { incidents } from './incidents.ts'
import { join } from './join.ts'
import { jury } from './jury.ts'
import { keyboard } from './keyboard.ts'
import { legend } from './legend.ts'
import { limits } from './limits.ts'
import { list } from './list.ts'
import { live } from './live.ts'
import { media } from './media.ts'
import { moderation } from './moderation.ts'
import { moderationImport } from './moderation-import.ts'
import { moderationSettings } from './moderation-settings.ts'
import { noted } from './noted.ts'
import { notices } from './notices.ts'
import { overlays } from './overlays.ts'
import { palette } from './palette.ts'
import { pillars } from './pillars.ts'
import { plan } from './plan.ts'
import { post } from './post.ts'
import { postMenu } from './post-menu.ts'
import { preview } from './preview.ts'
import { publishing } from './publishing.ts'
import { reach } from './reach.ts'
import { reminders } from './reminders.ts'
import { replies } from './replies.ts'
import { report } from './report.ts'
import { rights } from './rights.ts'
import { roles } from './roles.ts'
import { savedViews } from './saved-views.ts'
import { selection } from './selection.ts'
import { series } from './series.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { handovers, shifts } from './shifts.ts'
import { slots } from './slots.ts'
import { spoken } from './spoken.ts'
import { stage } from './stage.ts'
import { syncPanel } from './sync-panel.ts'
import { team } from './team.ts'
import { templates } from './templates.ts'
import { today } from './today.ts'
import { tools } from './tools.ts'
import { tracking } from './tracking.ts'
import { tray } from './tray.ts'
import { vote } from './vote.ts'
import { week } from './week.ts'
import { workspaces } from './workspaces.ts'
import { writing } from './writing.ts'
import { year } from './year.ts'

/** What is said on pages that come later; `lazyPart` brings it with them. */
export const later = {
  access,
  empty,
  agenda,
  postMenu,
  account,
  admin,
  apart,
  appeals,
  approval,
  audit,
  bin,
  board,
  campaigns,
  carrying,
  cases,
  challenge,
  charter,
  comments,
  commands,
  days,
  deeds,
  display,
  draw,
  entries,
  entryForm,
  entryImport,
  eventRules,
  events,
  eventStarters,
  evidence,
  exporting,
  filters,
  freeze,
  gate,
  guest,
  guestLinks,
  ideas,
  importing,
  handovers,
  incidents,
  join,
  jury,
  keyboard,
  legend,
  limits,
  list,
  live,
  media,
  moderation,
  moderationSettings,
  noted,
  moderationImport,
  notices,
  overlays,
  palette,
  pillars,
  plan,
  post,
  preview,
  publishing,
  reach,
  reminders,
  report,
  replies,
  rights,
  roles,
  savedViews,
  selection,
  series,
  settings,
  setup,
  shifts,
  slots,
  spoken,
  stage,
  syncPanel,
  team,
  tray,
  vote,
  week,
  templates,
  today,
  tools,
  tracking,
  workspaces,
  writing,
  year,
}
