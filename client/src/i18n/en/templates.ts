import type { templates as french } from '../fr/templates.ts'

export const templates: typeof french = {
  title: 'Templates',
  intro:
    'A template keeps what comes again: texts, variants, channels, labels, a first comment. A post begun from one is yours; changing it does not change the template.',
  newName: 'New template',
  nameExample: 'Portrait of the week',
  add: 'Add',
  emptyTitle: 'No template yet',
  emptyDetail:
    'Open a post that went well and choose “Make a template of it”, or give a name here to what comes often.',
  name: 'Name',
  postTitle: 'Title of the posts',
  text: 'Common text',
  ownText: (channel) => `Text for ${channel}`,
  addOwnText: (channel) => `Own text for ${channel}`,
  backToCommon: (channel) => `Back to the common text for ${channel}`,
  comment: 'First comment',
  addComment: 'Add a first comment',
  removeComment: 'Remove the first comment',
  channels: 'Channels',
  labels: 'Labels',
  noLabels: 'This workspace has no labels yet. The first that a post is given is offered here.',
  campaign: 'Campaign',
  noCampaign: 'None',
  pillar: 'Pillar',
  noPillar: 'None',
  gone: (channel) =>
    `The channel “${channel}” is no longer in this workspace. Posts begin without it.`,
  takeOff: 'Take it off',
  begin: 'Begin a post',
  remove: 'Delete this template',
  readOnly: 'Your role lets you begin posts from templates, not change them.',
  make: 'Make a template of it',
  newFrom: (name) => `New post: ${name}`,
  startFrom: 'Begin from a template',
  manage: 'Manage templates',
}
