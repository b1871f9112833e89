/**
 * Every attribute of our own that styles, scripts and components agree on, with what it says. One
 * that is not declared here, or that nothing reads, fails a test.
 */
export const ATTRIBUTES = {
  /* The document, set by the start script and the settings. */
  'data-scripts': 'scripts run, so that what needs them may show',
  'data-live': 'what scripts do has begun: controls do what they say',
  'data-slot': 'the place of a part that lives: its name',
  'data-failed':
    'scripts have failed; `replaced` where a newer version of the page was put up, `offline` where another was asked for without a connection',
  'data-lacking': 'what lives in the page has not come, and its controls do nothing',
  'data-theme': 'the theme the reader has chosen',
  'data-size': 'the size of letters the reader has chosen',
  'data-marks': 'which marks the text shows',
  'data-view': 'whether all of the edition is shown or the article only',
  'data-keys': 'whether single keys do anything',
  'data-fonts': 'the page is set in its own fonts',
  'data-own-fonts': 'a part that is set in its own fonts before the others are',
  'data-awaits-fonts': 'no text is drawn for a moment, until the fonts have come',
  'data-begun': 'somebody had begun to read before what lives in the page was there',
  'data-whole': 'all of the page has been laid out',
  'data-not-found': 'this is the page of an address that leads nowhere',

  /* The text. */
  'data-text': 'this holds the text of the article',
  'data-section': 'a side-head, whose id is that of its section',
  'data-in-view': 'the side-head of the section being read',
  'data-start': 'a paragraph: the offset in the text of its first unit',
  'data-paragraph-kind': 'what a paragraph is, where it is not plain text',
  'data-entities': 'the ids of the entities that this piece names',
  'data-lightly': 'those of them that are named by a pronoun or a description',
  'data-of': 'a link that stands for a mention: the ids of what it names',
  'data-kind': 'the kind of the entity named, which decides on its line',
  'data-numbers': 'the numbers of the entities in the list, for paper',
  'data-voice': 'who says this piece, as a number that tells speakers apart',
  'data-begins': 'the voice begins with this piece',
  'data-ends': 'the voice ends with this piece',

  /* A choice, and where a link has led. */
  'data-choose': 'a link that chooses: the ids of what it chooses among',
  'data-chosen': 'this names what is chosen, plainly or lightly',
  'data-shows': 'a link that shows a part of the overview in the panel: its name',
  'data-title': 'what the panel that a link opens is called, where the link says less',
  'data-record':
    'a link that opens a record beside the article: the id of its source, or of a quotation at whose words',
  'data-record-text': 'this holds the text of a record',
  'data-record-start': 'a paragraph of a record: the offset in its text of its first unit',
  'data-recorded': 'the words of a record that stand level with those of the article',
  'data-known': 'the ids of all that can be chosen',
  'data-panel': 'the panel has the place of the margin',
  'data-panel-name': 'the name of what is chosen stands here',
  'data-folded': 'the panel, as a sheet, shows its name alone',
  'data-events-said':
    'words that say how many of the events concern what is chosen: of how many; away without a choice',
  'data-concerned': 'an event that concerns what is chosen',
  'data-entry': 'the entry of that entity in the list',
  'data-open': 'an entry that is open',
  'data-target': 'the place that a link has led to',
  'data-passage': 'a stretch of the text, start-end: what a link leads to, or what is marked',
  'data-opens': 'a link that opens the list of that id',

  /* The margin, and other parts of the page. */
  'data-margin': 'this holds what stands in the margin',
  'data-beside': 'an item of the margin: the offset of the words it belongs beside',
  'data-notes':
    'what follows a paragraph where there is no margin: the offsets of the words it is about',
  'data-far': 'a part of a long article that nobody sees as the page comes up',
  'data-near': 'a part far down that has been laid out',
  'data-at-edge': 'tools that keep to the edge of the window, as their words fill it',
  'data-selected-words': 'the tools for words that are selected',
  'data-number': 'the number of an entity in the list, for paper',
  'data-paragraph': 'the number of the paragraph a link leads to, for paper',
  'data-paragraphs': 'the numbers of the paragraphs that name an entity, for paper',
  'data-source': 'the number of a source in the list, for paper',
  'data-prose': 'a citation in sentences, and not a record',

  /* Controls. */
  'data-tool': 'a button that opens a tool: its name',
  'data-about': 'the id of the quotation or event that the tool is for',
  'data-clears': 'a button that clears the choice',
  'data-loads-again': 'a button that has what lives fetched again',
  'data-copies': 'a button that copies this link',
  'data-name': 'what that link leads to, as the status says it',
  'data-awaits': 'the field of Find: the keys that its list is to answer once it is there',
  'data-copied': 'a button that has just copied',
  'data-width': 'how wide a dialog is',
} as const satisfies Record<`data-${string}`, string>
