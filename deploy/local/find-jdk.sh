# Sourced by deploy/up and deploy/test: exports JAVA_HOME of a JDK 25 or newer, or says what to install and exits.

is_new_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ "${version:-0}" -ge 25 ]
}

java_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

macos_java_home() {
  [ -x /usr/libexec/java_home ] || return 0
  /usr/libexec/java_home -v 25+ 2>/dev/null || true
}

find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$(java_on_path)" "$(macos_java_home)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/*/*jdk* /opt/java/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && is_new_jdk "$jdk"; then
      export JAVA_HOME="$jdk"
      return
    fi
  done
  echo "Avsats needs a JDK 25 or newer: install one (for example Temurin 25 from https://adoptium.net), or set JAVA_HOME to it." >&2
  exit 1
}

find_jdk
