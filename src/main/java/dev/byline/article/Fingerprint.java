package dev.byline.article;

import java.time.Instant;

/**
 * What tells one state of a file from another.
 *
 * @param size in bytes
 * @param modified the file's modification time, as exact as the file system keeps it
 * @param hash SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record Fingerprint(long size, Instant modified, String hash) {}
