/**
 * Links, e-mail addresses, handles. Every pattern begins where a word begins and is limited in length, so that
 * a long text of letters costs no more than its length.
 */

export const emails = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;

/** With `https://` or `www.`. */
export const links = /(?:https?:\/\/|www\.)[^\s<>()"'«»„“”]+/giu;

/** Without: `willow.com/shop`. Only common endings, because a full stop without a blank after it is common too. */
export const domains =
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|net|org|shop|store|co\.uk|de|fr|it|es|eu|mx|ca)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

export const handles = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]+/gu;

export const hashtags = /#[\p{L}\p{N}_]+/gu;
