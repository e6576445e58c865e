# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` in the build folder: a .deb for each component, for the Debian that it was built on.
set(COVERSCOPE_MAINTAINER "The Coverscope developers <coverscope@users.noreply.github.com>" CACHE STRING
    "Who answers for the Debian packages that cpack makes")

# A package for Debian 12 is older than that for Debian 13 of the same sources, so that an upgrade of the system
# brings the other one.
set(revision 1)
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
if(system_ID STREQUAL "debian" AND system_VERSION_ID)
    string(APPEND revision "~deb${system_VERSION_ID}")
endif()
set(version "${PROJECT_VERSION}-${revision}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME coverscope)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
# CPack's own default: any other text is put in front of each package's own summary.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")
set(CPACK_PACKAGE_CONTACT "${COVERSCOPE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${revision}")
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_BINARY_DIR}/debian_documents.cmake")

set(method "Coverscope indexes a folder of music and tells, from a short clip of any
audio or video file, which recordings in it are performances of the same
composition, in whatever key, tempo, arrangement or language, and shows why
it thinks so.
.
")
set(CPACK_DEBIAN_DATA_PACKAGE_NAME coverscope-data)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DATA_DESCRIPTION "model with which Coverscope finds cover versions
${method}This package holds the networks that hear notes and compare music.")

set(CPACK_DEBIAN_BACKEND_PACKAGE_NAME coverscope-backend)
set(CPACK_DEBIAN_BACKEND_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_BACKEND_DESCRIPTION "what runs the networks that find cover versions
${method}This package holds the library through which its programs run their networks.")

# Plugins and data are loaded by name: no linker knows of them.
set(CPACK_DEBIAN_CLI_PACKAGE_NAME coverscope-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "coverscope-backend (= ${version}), coverscope-data (= ${version}), libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS libqt6sql6-psql) # shared catalogues
set(CPACK_DEBIAN_CLI_DESCRIPTION "find cover versions of music from a short clip, without a window
${method}This package holds the command line, which needs no display.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME coverscope)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "coverscope-backend (= ${version}), coverscope-data (= ${version}), hicolor-icon-theme, libqt6sql6-sqlite, \
libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS coverscope-cli)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "find cover versions of music from a short clip
${method}This package holds the program with a window, and its guide.")

set(CPACK_DEBIAN_TRAINER_PACKAGE_NAME coverscope-train)
set(CPACK_DEBIAN_TRAINER_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TRAINER_PACKAGE_DEPENDS "coverscope-backend (= ${version}), coverscope-data (= ${version}), libqt6sql6-sqlite")
set(CPACK_DEBIAN_TRAINER_DESCRIPTION "train and measure the model that finds cover versions
${method}This package holds the program that trains such models and measures them.")

configure_file(debian/documents.cmake.in debian_documents.cmake @ONLY)
include(CPack)
