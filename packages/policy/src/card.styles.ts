import {css} from 'lit';

/** The first view of a card. */
export const cardStyles = css`
  dl,
  dd,
  address {
    margin: 0;
    font-style: normal;
  }
  article:focus {
    outline: none;
  }
  .h0,
  .h1,
  .h2,
  .h3 {
    font-weight: 600;
    line-height: 1.4;
  }
  .h0 {
    font-size: 1.625em;
  }
  .h1 {
    margin-bottom: 0.5em;
    font-size: 1.125em;
  }
  header {
    padding-bottom: 0.75em;
    border-bottom: 2px solid var(--_accent);
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.25em;
  }
  .byline > * {
    margin-inline-end: 1.25em;
  }
  .standing {
    margin-top: 0.75em;
  }
  .reference,
  .original a {
    display: inline-block;
    padding: 0.6em 0;
  }
  .badge {
    display: inline-block;
    margin-inline-end: 0.25em;
    padding: 0 0.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    white-space: nowrap;
  }
  .past {
    padding: 0.75em 1em;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .past .badge {
    border-color: var(--_control);
    color: var(--_text);
  }
  .text {
    white-space: pre-line;
  }
  .summary,
  .contact,
  .about,
  .rest {
    margin-top: 1.25em;
  }
  .summary .text {
    font-size: 1.125em;
    line-height: 1.8;
  }
  .contact {
    padding: 1em 1.25em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_subtle);
  }
  details > address {
    margin-top: 0.75em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_line);
  }
  .who strong {
    font-size: 1.25em;
  }
  .phone a {
    display: inline-block;
    padding: 0.6em 0;
  }
  address dd a {
    padding: 0.6em 0;
  }
  .large a {
    font-size: 1.375em;
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .narrow .contact {
    padding: 1em;
  }
  .narrow .large a {
    font-size: 1.25em;
  }
  .waiting {
    min-height: 9.5em;
  }
  .open {
    min-height: 1.6em;
    font-weight: 600;
  }
  address dl > div,
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  dt {
    flex: 0 0 6em;
    padding-inline-end: 0.5em;
    color: var(--_muted);
  }
  .contact dt {
    flex-basis: 5em;
  }
  dd {
    flex: 1 1 9em;
  }
  .facts > div {
    padding: 0.4em 0;
    border-top: 1px solid var(--_line);
  }
  summary {
    min-height: var(--_target);
    padding: 0.6em 0;
    cursor: pointer;
  }
  footer {
    margin-top: 2em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_line);
  }
  .coming {
    min-height: 20em;
  }
  .narrow .coming {
    min-height: 26em;
  }
  .narrow .much,
  .much {
    min-height: 100vh;
  }
  .wide > .columns {
    display: grid;
    grid-template: auto auto 1fr / minmax(0, 1fr) 20em;
    column-gap: 2.5em;
  }
  .wide .contact {
    position: sticky;
    grid-area: 1 / 2 / 4;
    align-self: start;
    top: 1em;
  }
  .wide .facts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 2em;
  }
  @media print {
    .wide > .columns {
      display: block;
    }
    .wide .contact {
      position: static;
      break-inside: avoid;
    }
  }
`;
