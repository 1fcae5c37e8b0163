/** What a language has to offer, and the word lists that languages are made of. */
package io.github.podium.internal.language;
