package dev.byline.discord.standin;

import java.util.Arrays;

/**
 * A file of a multipart form.
 *
 * @param field such as {@code files[0]}
 */
record UploadedFile(String field, String filename, String contentType, byte[] bytes) {

  UploadedFile {
    bytes = bytes.clone();
  }

  /** The number by which the message's {@code attachments} name it. */
  String index() {
    return field.replaceAll("\\D", "");
  }

  int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UploadedFile file
        && field.equals(file.field)
        && filename.equals(file.filename)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return field.hashCode() + Arrays.hashCode(bytes);
  }
}
